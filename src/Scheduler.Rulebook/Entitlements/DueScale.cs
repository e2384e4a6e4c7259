using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Rulebook.Entitlements;

/// <summary>How the classes of one line scale its days: each rule with a <see cref="Rule.DuePercent"/> on the days on which it binds the line.</summary>
public sealed class DueScale
{
    private readonly ImmutableArray<(Rule Rule, DaySet Bound)> rules;

    private DueScale(ImmutableArray<(Rule Rule, DaySet Bound)> rules) => this.rules = rules;

    public static DueScale Of(Scenario scenario, ClinkerLine line) => new(
    [
        .. scenario.Rules
            .Where(rule => rule.DuePercent is not null)
            .Select(rule => (rule, scenario.BoundDays(rule, line)))
            .Where(pair => !pair.Item2.IsEmpty),
    ]);

    /// <summary>What is left of a number of days in a window after each rule, in order; nothing where no rule scales it.</summary>
    public IEnumerable<(Rule Rule, int Kept)> Steps(int days, DaySet window)
    {
        var whole = Math.Max(1, window.Count);
        var weight = 100L * whole;
        foreach (var (rule, bound) in rules)
        {
            var part = window.IsEmpty ? 1 : bound.Intersect(window).Count;
            if (part == 0) continue;
            weight = checked(weight - ((100L - rule.DuePercent!.Value) * part));
            yield return (rule, Proportion.Rounded(days, weight, 100L * whole, rule.DueRounding));
        }
    }

    public int Scaled(int days, DaySet window) => Steps(days, window).Select(step => (int?)step.Kept).LastOrDefault() ?? days;
}
