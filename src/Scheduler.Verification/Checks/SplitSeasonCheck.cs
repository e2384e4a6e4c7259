using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Every line gets the days of each part, and runs on as many days as are printed.</summary>
internal sealed class SplitSeasonCheck : IRuleCheck<SplitSeason>
{
    public IEnumerable<Comparison> Compare(SplitSeason rule, SiteRecords records) =>
        [.. records.Of(rule).Select(record => Runs(rule, record)), .. GivenDays.OfBase(rule, records)];

    private static Comparison Runs(SplitSeason rule, LineRecord record)
    {
        var running = record.RunningIn(record.Horizon.Days);
        return Comparison.AtLeast(running, rule.RunDays, Unit.Days, "SplitSeason.Run",
            record.Id, running, record.Horizon.From, record.Horizon.To, rule.RunDays).About(record.Id);
    }
}
