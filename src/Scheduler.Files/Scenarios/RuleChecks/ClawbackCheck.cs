using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>What comes back is something that a table takes away.</summary>
internal sealed class ClawbackCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        if (!rules.KnowsAll<DeltaTable>()) return;
        var tables = rules.Sound<DeltaTable>().Select(pair => pair.Rule).ToList();
        foreach (var (read, rule) in rules.Sound<Clawback>())
        {
            if (tables.FirstOrDefault(table => table.Id == rule.BonusRule) is not { } table)
            {
                var ids = tables.Select(other => other.Id).ToList();
                faults.Add(FaultKind.BonusUnknown, read.PlaceOf("bonusRule"), rule.BonusRule, Readable.List(ids), NearestName.Hint(rule.BonusRule, ids));
            }
            else if (!table.Rows.Any(rule.Threatens))
            {
                var rows = table.Rows.Where(row => row.Days < 0).Select(row => row.Id).ToList();
                var key = rule.BonusRow is null ? "bonusRule" : "bonusRow";
                faults.Add(FaultKind.BonusUnknown, read.PlaceOf(key), read.Map.RawText(key), Readable.List(rows), NearestName.Hint(rule.BonusRow ?? "", rows));
            }
        }
    }
}
