using System.Collections.Immutable;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Figures;

/// <summary>Counts what one plan is worth under other outlooks than the scenario's own. Rules keep theirs, so that the same days are due.</summary>
public static class OutlookExposureCount
{
    /// <summary>Exposure of the running days, and exposure if no line ever stopped, under each outlook.</summary>
    /// <param name="scenario">What the plan was made for.</param>
    /// <param name="plan">A plan whose form has no fault.</param>
    /// <param name="outlooks">Outlooks of the scenario's cities and days.</param>
    /// <exception cref="OverflowException">A figure is larger than its type holds; it is never cut.</exception>
    public static ImmutableArray<(long Exposure, long WithoutStops)> Of(Scenario scenario, ShutdownPlan plan, IEnumerable<PollutionOutlook> outlooks)
    {
        var records = SiteRecords.Of(scenario, plan);
        return [.. outlooks.Select(outlook =>
        {
            var lines = records.Lines.Select(record => LineExposure.Of(record, scenario, outlook)).ToList();
            var running = lines.Sum(line => line.Running);
            return (running, checked(running + lines.Sum(line => line.Avoided)));
        })];
    }
}
