using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>The longest stop of a line has room for its heat-up.</summary>
internal sealed class HeatUpStopCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        foreach (var (read, heatUp) in rules.Sound<HeatUpRule>())
        {
            foreach (var (_, blocks) in rules.Sound<BlockLength>().Where(pair => pair.Rule.MaxStopDays <= heatUp.Days))
            {
                var both = rules.LinesOf(heatUp).Intersect(rules.LinesOf(blocks)).Select(line => line.Id).ToList();
                if (both.Count > 0)
                    faults.Add(FaultKind.HeatUpTooLong, read.PlaceOf("days"), $"{heatUp.Days}", blocks.Id, blocks.MaxStopDays ?? 0, Readable.List(both));
            }
        }
    }
}
