using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports.Charts;

/// <summary>The time axis that every chart of the report shares, so that a day stands above the same day of the next chart.</summary>
internal sealed class TimeAxis(Horizon horizon)
{
    /// <summary>Width of every chart, user units.</summary>
    public const double Width = 1400;

    /// <summary>Where the first day begins; labels stand to the left.</summary>
    public const double Left = 208;

    /// <summary>Where the last day ends.</summary>
    public const double Right = Width - 112;

    // From this width of a day on there is room to number days.
    private const double RoomForDays = 8;

    private readonly IReadOnlyList<(YearMonth Month, DateInterval Days)> months = horizon.Months();

    /// <summary>Height of the row of names above a chart.</summary>
    public double HeaderHeight => ShowsDays ? 32 : 20;

    private bool ShowsDays => DayWidth >= RoomForDays;

    private double DayWidth => (Right - Left) / horizon.DayCount;

    /// <summary>Left edge of a day.</summary>
    public double X(int day) => Left + (day * DayWidth);

    /// <summary>Left edge of a day.</summary>
    public double X(LocalDate date) => X(horizon.IndexOf(date));

    /// <summary>Left edge and width of some days.</summary>
    public (double X, double Width) Span(DateInterval days) => (X(days.Start), days.Length * DayWidth);

    /// <summary>Left edge and width of a month's planned days.</summary>
    public (double X, double Width) Span(YearMonth month) => Span(months.First(candidate => candidate.Month == month).Days);

    /// <summary>Names of the months, and days where there is room.</summary>
    public void DrawNames(SvgBuilder svg)
    {
        foreach (var (month, days) in months)
        {
            var (x, width) = Span(days);
            svg.Text(x + (width / 2), 14, Name(month, isFirst: days.Start == horizon.From), "month");
        }

        if (!ShowsDays) return;
        foreach (var date in horizon.Days.Dates().Where(date => date.Day % 5 == 1 && date.Day < 31))
            svg.Text(X(date) + (DayWidth / 2), 28, $"{date.Day}", "tick middle");
    }

    /// <summary>A line at the first day of every month and at both ends.</summary>
    public void DrawGrid(SvgBuilder svg, double top, double bottom)
    {
        foreach (var (_, days) in months) svg.Line(X(days.Start), top, X(days.Start), bottom, "grid");
        svg.Line(Right, top, Right, bottom, "grid");
    }

    /// <summary>The month, with its year at the horizon's start and in every January.</summary>
    public static LocalizedText Name(YearMonth month, bool isFirst)
    {
        var name = ReportText.Of($"Month.{month.Month}");
        if (!isFirst && month.Month != 1) return name;
        var year = ReportText.Of("Axis.Year", month.Year);
        return new($"{year.Zh}{name.Zh}", $"{name.En} {year.En}");
    }
}
