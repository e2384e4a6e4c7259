using System.Globalization;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>A total of a fleet is not more than all its lines off on all days of the window.</summary>
internal sealed class FleetTotalFitsCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        if (!rules.KnowsLines) return;
        foreach (var (read, rule) in rules.Sound<FleetTotal>())
        {
            var (lines, days) = (rules.LinesOf(rule).Count(), rule.Window.Days.Count);
            var (total, most) = (rule.TotalOf(lines), (long)lines * days);
            if (days > 0 && lines > 0 && total > most)
                faults.Add(FaultKind.FleetTotalTooLarge, read.PlaceOf("lineDays"), total.ToString(CultureInfo.InvariantCulture), rule.Window.Name, lines, days, most);
        }
    }
}
