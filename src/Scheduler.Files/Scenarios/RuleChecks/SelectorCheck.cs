using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>A rule speaks of at least one operating line.</summary>
internal sealed class SelectorCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        if (!rules.KnowsLines) return;
        foreach (var read in rules.Rules.Where(read => read.Sound && !rules.ChosenOf(read.Rule).Any()))
            faults.Add(FaultKind.SelectorEmpty, read.PlaceOf("appliesTo"), null, read.Rule.Id);
    }
}
