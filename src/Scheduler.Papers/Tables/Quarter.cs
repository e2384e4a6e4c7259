using NodaTime;
using Scheduler.Domain.Calendar;

namespace Scheduler.Papers.Tables;

/// <summary>A calendar quarter, or the part of it that is planned.</summary>
internal sealed record Quarter(int Year, int Number, DateInterval Days)
{
    /// <summary>The quarters that a horizon touches, each cut to it.</summary>
    public static IReadOnlyList<Quarter> Of(Horizon horizon) =>
    [
        .. from month in horizon.Months()
           group month.Days by (month.Month.Year, Number: (month.Month.Month + 2) / 3) into quarter
           select new Quarter(quarter.Key.Year, quarter.Key.Number, new(quarter.First().Start, quarter.Last().End)),
    ];

    /// <summary>Its name; with the year where the horizon touches more than one.</summary>
    public string NameIn(Horizon horizon)
    {
        var name = PapersText.Say($"Quarter.{Number}");
        return horizon.From.Year == horizon.To.Year ? name : PapersText.Say("Quarter.OfYear", Year, name);
    }
}
