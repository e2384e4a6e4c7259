using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>Stops are credited only where something says which stops an alert asks for.</summary>
internal sealed class AlertActionsMissingCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        if (!rules.KnowsAll<AlertActions>()) return;
        var acting = rules.Sound<AlertActions>().SelectMany(pair => rules.LinesOf(pair.Rule)).Select(line => line.Id).ToHashSet();
        foreach (var (read, rule) in rules.Sound<AlertCredit>())
        {
            var without = rules.LinesOf(rule).Select(line => line.Id).Where(line => !acting.Contains(line)).ToList();
            if (without.Count > 0) faults.Add(FaultKind.AlertActionsMissing, read.PlaceOf("appliesTo"), rule.Id, Readable.List(without));
        }
    }
}
