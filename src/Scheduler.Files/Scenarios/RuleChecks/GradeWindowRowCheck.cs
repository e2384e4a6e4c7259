using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>Every line of a grade window has a row for each of its grades: what a notice leaves out is said to be unknown.</summary>
internal sealed class GradeWindowRowCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        foreach (var (read, rule) in rules.Sound<GradeWindow>())
        {
            var without = rules.LinesOf(rule).Where(line => rules.VersionsOf(line).Any(version => rule.RowOf(version.Grade) is null));
            if (without.Select(line => line.Id).ToList() is { Count: > 0 } lines)
                faults.Add(FaultKind.LineWithoutRow, read.PlaceOf("rows"), null, rule.Id, Readable.List(lines));
        }
    }
}
