using Scheduler.Domain.Alerts;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>For one line, day and level one rule at most says what becomes of an alert stop.</summary>
internal sealed class AlertCreditTwiceCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        var credits = rules.Sound<AlertCredit>().ToList();
        for (var i = 1; i < credits.Count; i++)
        {
            var (read, rule) = credits[i];
            foreach (var (earlierRead, earlier) in credits.Take(i))
            {
                var levels = rule.Levels.Intersect(earlier.Levels).ToList();
                if (levels.Count == 0) continue;
                var lines = rules.BoundOf(rule)
                    .Where(pair => rules.BoundOf(earlier).Any(other => other.Line.Id == pair.Line.Id && !other.Days.Intersect(pair.Days).IsEmpty))
                    .Select(pair => pair.Line.Id)
                    .ToList();
                if (lines.Count > 0)
                    faults.Add(FaultKind.AlertCreditTwice, read.PlaceOf("window"), rule.Window.Id, earlier.Id, earlierRead.Line, AlertText.Of(levels), Readable.List(lines));
            }
        }
    }
}
