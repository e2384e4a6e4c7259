using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>Every line with base days has a limit of the days beyond what it owes; see <see cref="ExtraDaysLimit"/> for the reason.</summary>
internal sealed class ExtraDaysLimitMissingCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        if (!rules.KnowsAll<ExtraDaysLimit>()) return;
        var limited = rules.Sound<ExtraDaysLimit>().SelectMany(pair => rules.LinesOf(pair.Rule)).Select(line => line.Id).ToHashSet();
        foreach (var (read, rule) in rules.Sound<Rule>().Where(pair => !pair.Rule.BaseWindows.IsEmpty))
        {
            // A line with several bases is reported once.
            var without = rules.LinesOf(rule).Select(line => line.Id).Where(limited.Add).ToList();
            if (without.Count > 0)
                faults.Add(FaultKind.ExtraDaysLimitMissing, read.PlaceOf("appliesTo"), rule.Id, Readable.List(without));
        }
    }
}
