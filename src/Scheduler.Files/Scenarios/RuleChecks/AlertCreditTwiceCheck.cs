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
                var days = rule.Window.Days.Intervals.Sum(earlier.Window.Days.CountWithin);
                if (levels.Count == 0 || days == 0) continue;
                var lines = rules.LinesOf(rule).Intersect(rules.LinesOf(earlier)).Select(line => line.Id).ToList();
                if (lines.Count > 0)
                    faults.Add(FaultKind.AlertCreditTwice, read.PlaceOf("window"), rule.Window.Id, earlier.Id, earlierRead.Line, AlertText.Of(levels), Readable.List(lines));
            }
        }
    }
}
