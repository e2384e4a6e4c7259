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
        var cities = rules.Facts.OperatingLines.ToDictionary(pair => pair.Line.Id, pair => pair.City);
        foreach (var (read, rule) in rules.Sound<AlertActions>())
        {
            var missing = from pair in rules.BoundOf(rule)
                          from version in rules.VersionsOn(pair.Line, pair.Days)
                          where !rule.Exempts(version, cities[pair.Line.Id])
                          from level in Enum.GetValues<AlertLevel>()
                          where rule.ActionOf(version.Grade, level) is null
                          group pair.Line.Id by (version.Grade, level);
            foreach (var lines in missing)
            {
                faults.Add(
                    FaultKind.AlertRowMissing, read.PlaceOf("actions"), null,
                    Vocabularies.Grade.WordOf(lines.Key.Grade), Vocabularies.AlertLevel.WordOf(lines.Key.level), Readable.List(lines.Distinct()));
            }
        }
    }
}
