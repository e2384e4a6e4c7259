using NodaTime;
using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Every line gets the days of the window, in few enough stops where the notice limits them.</summary>
internal sealed class FreePlacementCheck : IRuleCheck<FreePlacement>
{
    public IEnumerable<Comparison> Compare(FreePlacement rule, SiteRecords records) =>
        [.. records.Of(rule).SelectMany(record => Blocks(rule, record, records)), .. GivenDays.OfBase(rule, records)];

    /// <summary>Pieces of stops inside each span of the window, wherever the stops begin.</summary>
    private static IEnumerable<Comparison> Blocks(FreePlacement rule, LineRecord record, SiteRecords records)
    {
        if (rule.MaxBlocks is not { } most) yield break;
        var days = records.BoundDays(rule, record);
        DateInterval[] pieces = [.. days.Intervals.SelectMany(span => record.Stops.Within(span).Intervals)];
        yield return Comparison.AtMost(pieces.Length, most, Unit.Stops, "FreePlacement.Blocks",
            record.Id, pieces.Length, rule.Window.Name, days, most)
            .About(record.Id, pieces.Skip(most).FirstOrDefault()?.Start);
    }
}
