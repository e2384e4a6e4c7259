using NodaTime;
using NodaTime.Text;

namespace Scheduler.Race.Growing;

/// <summary>A horizon that keeps the first days of another one.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day that is kept.</param>
internal sealed record HorizonCut(LocalDate From, LocalDate To)
{
    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>A span as far as it is kept; null when nothing is.</summary>
    public (LocalDate From, LocalDate To)? Of(LocalDate from, LocalDate to) => from > To ? null : (from, LocalDate.Min(to, To));

    /// <summary>Days of a span that are kept.</summary>
    public int Days(LocalDate from, LocalDate to) => Of(from, to) is { } kept ? Period.DaysBetween(kept.From, kept.To) + 1 : 0;
}
