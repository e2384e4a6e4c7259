using Scheduler.Domain.Alerts;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>A table of alert actions says something about every grade of its lines at every level: an order cannot be guessed.</summary>
internal sealed class AlertRowMissingCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        foreach (var (read, rule) in rules.Sound<AlertActions>())
        {
            var missing = from pair in rules.Facts.OperatingLines
                          where rule.AppliesTo.Matches(pair.Line, pair.City) && !rule.Exempts(pair.Line, pair.City)
                          from level in Enum.GetValues<AlertLevel>()
                          where rule.ActionOf(pair.Line.Grade, level) is null
                          group pair.Line.Id by (pair.Line.Grade, level);
            foreach (var lines in missing)
            {
                faults.Add(
                    FaultKind.AlertRowMissing, read.PlaceOf("actions"), null,
                    Vocabularies.Grade.WordOf(lines.Key.Grade), Vocabularies.AlertLevel.WordOf(lines.Key.level), Readable.List(lines));
            }
        }
    }
}
