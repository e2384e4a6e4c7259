using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Verification.Due;

/// <summary>The shares of due days that a line's classes leave it, day by day.</summary>
internal static class ClassShares
{
    /// <summary>What is left of days owed in a window, after one rule after the other.</summary>
    public static IEnumerable<(Rule Rule, int Left)> Left(Scenario scenario, ClinkerLine line, int days, DaySet window)
    {
        // Every day of the window weighs 100 until a rule that binds the line there says otherwise; rivals never share a day.
        var weights = window.Dates().ToDictionary(date => date, _ => 100);
        foreach (var rule in scenario.Rules.Where(rule => rule.DuePercent is not null))
        {
            var bound = scenario.BoundDays(rule, line);
            if (bound.IsEmpty) continue;
            if (window.IsEmpty)
            {
                yield return (rule, Percentage.Part(days, rule.DuePercent!.Value, 100, rule.DueRounding));
                continue;
            }

            var binding = weights.Keys.Where(bound.Contains).ToList();
            if (binding.Count == 0) continue;
            foreach (var date in binding) weights[date] = rule.DuePercent!.Value;
            yield return (rule, Percentage.Part(days, weights.Values.Sum(), 100L * weights.Count, rule.DueRounding));
        }
    }

    /// <summary>A number of days in a window, cut to the part on which a rule binds the line, scaled by the line's classes and never more than it owes.</summary>
    public static int Least(Scenario scenario, ClinkerLine line, Rule rule, DaySet window, int days, int dueDays)
    {
        var bound = window.IsEmpty
            ? days
            : Percentage.Part(days, window.Dates().Count(scenario.BoundDays(rule, line).Contains), window.Count, Rounding.Up);
        var left = Left(scenario, line, bound, window).Select(step => (int?)step.Left).LastOrDefault() ?? bound;
        return Math.Min(left, dueDays);
    }
}
