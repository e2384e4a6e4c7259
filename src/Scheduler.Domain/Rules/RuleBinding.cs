using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;

namespace Scheduler.Domain.Rules;

/// <summary>Says on which days a rule binds a line: the one look-up of selectors, dated facts, validity, priorities and later notices.</summary>
/// <param name="horizon">The planned days.</param>
/// <param name="cityOf">City of a line.</param>
/// <param name="facts">Dated facts of all lines.</param>
/// <param name="rules">All rules. Overriding among them has no circle.</param>
public sealed class RuleBinding(Horizon horizon, Func<ClinkerLine, City> cityOf, ImmutableArray<LineFact> facts, IReadOnlyList<Rule> rules)
{
    /// <summary>A line over the horizon, cut where one of its facts changes.</summary>
    public ImmutableArray<LineVersion> VersionsOf(ClinkerLine line) => LineVersions.Of(line, facts, horizon);

    /// <summary>Days, among those that the rule speaks of, on which its selector chooses the line as it is on that day.
    /// A rule that speaks of no day of the horizon chooses on all days: it asks for what cannot be.</summary>
    public DaySet ChosenDays(Rule rule, ClinkerLine line)
    {
        var city = cityOf(line);
        var chosen = DaySet.Of(VersionsOf(line)
            .Where(version => rule.AppliesTo.Matches(version.Line, city))
            .SelectMany(version => version.Days.Intervals));
        return rule.SpokenDays is { IsEmpty: false } spoken ? chosen.Intersect(spoken) : chosen;
    }

    /// <summary>The chosen days on which the rule is in force and no later rule overrides it.</summary>
    public DaySet DaysInForce(Rule rule, ClinkerLine line)
    {
        var days = ChosenDays(rule, line);
        if (rule.ValidFrom is not null || rule.ValidTo is not null)
        {
            var from = LocalDate.Max(rule.ValidFrom ?? horizon.From, horizon.From);
            var to = LocalDate.Min(rule.ValidTo ?? horizon.To, horizon.To);
            days = from <= to ? days.Within(new DateInterval(from, to)) : DaySet.Empty;
        }

        return Without(days, line, other => other.Supersedes.Contains(rule.Id));
    }

    /// <summary>The days in force on which no rule that prevails over it, such as a rival of a higher priority, binds the line.</summary>
    public DaySet BoundDays(Rule rule, ClinkerLine line) => Without(DaysInForce(rule, line), line, other => other.PrevailsOver(rule));

    private DaySet Without(DaySet days, ClinkerLine line, Func<Rule, bool> isStronger)
    {
        // Most rules choose few of the lines: of the others nothing need be asked.
        if (days.IsEmpty) return days;
        return rules.Where(isStronger).Aggregate(days, (left, stronger) => left.IsEmpty ? left : left.Except(BoundDays(stronger, line)));
    }
}
