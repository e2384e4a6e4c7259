using System.Collections.Immutable;
using NodaTime.Text;
using Scheduler.Domain.Calendar;

namespace Scheduler.Worker.Api;

/// <summary>Days without a gap.</summary>
/// <param name="From">First day, ISO 8601.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Days">How many.</param>
public sealed record DaySpanView(string From, string To, int Days)
{
    internal static ImmutableArray<DaySpanView> Of(DaySet days) =>
        [.. days.Intervals.Select(span => new DaySpanView(LocalDatePattern.Iso.Format(span.Start), LocalDatePattern.Iso.Format(span.End), span.Length))];
}
