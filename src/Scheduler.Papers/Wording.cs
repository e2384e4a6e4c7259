using System.Globalization;
using NodaTime;
using Scheduler.Domain.Calendar;

namespace Scheduler.Papers;

/// <summary>How dates and numbers are written in Chinese papers.</summary>
internal static class Wording
{
    /// <summary>A date with its year.</summary>
    public static string Date(LocalDate date) => PapersText.Say("Date.Full", date.Year, date.Month, date.Day);

    /// <summary>A stop; years stand in it only where the planned days touch more than one.</summary>
    public static string Span(DateInterval days, Horizon horizon)
    {
        var first = Day(days.Start, horizon);
        return days.Length == 1 ? first : PapersText.Say("Date.Span", first, Day(days.End, horizon));
    }

    /// <summary>All stops of a line, one on each line of the text; a dash where there is none.</summary>
    public static string Spans(DaySet stops, Horizon horizon) =>
        stops.IsEmpty ? Dash : string.Join('\n', stops.Intervals.Select(days => Span(days, horizon)));

    /// <summary>What stands where nothing is known or there is nothing to say; never 0.</summary>
    public const string Dash = "—";

    public static string Number(decimal value) => value.ToString("#,0.###", CultureInfo.InvariantCulture);

    public static string Signed(int value) => value.ToString("+0;−0;0", CultureInfo.InvariantCulture);

    /// <summary>A share as percent; a small one is never rounded to the 0 that would mean a proof.</summary>
    public static string Share(double share) => share switch
    {
        0 => "0%",
        > 0 and < 0.0001 => "<0.01%",
        _ => share.ToString("0.##%", CultureInfo.InvariantCulture),
    };

    private static string Day(LocalDate date, Horizon horizon) => horizon.From.Year == horizon.To.Year
        ? PapersText.Say("Date.Day", date.Month, date.Day)
        : Date(date);
}
