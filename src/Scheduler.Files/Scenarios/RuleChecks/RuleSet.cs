using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios.RuleReaders;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>All rules of a scenario with the facts that they speak of.</summary>
internal sealed class RuleSet
{
    private readonly bool complete;
    private readonly RuleBinding? binding;
    private readonly Dictionary<Rule, ImmutableArray<(ClinkerLine Line, DaySet Days)>> bound = new(ReferenceEqualityComparer.Instance);

    /// <param name="rules">Those of scenario.yaml.</param>
    /// <param name="orders">Those of orders.csv and states.csv.</param>
    /// <param name="complete">Whether the kind of every rule could be read.</param>
    public RuleSet(ImmutableArray<ReadRule> rules, ImmutableArray<FixedOrder> orders, bool complete, Facts facts)
    {
        (Rules, Orders, this.complete, Facts) = (rules, orders, complete, facts);
        Rule[] sound = [.. rules.Where(read => read.Sound).Select(read => read.Rule), .. orders];
        // Without a horizon no day can be named; in a circle of overriding rules no day can be given to either.
        HasCircle = OverridingCircle.In(sound).Any();
        binding = facts.Horizon is null || HasCircle ? null : facts.Binding(sound);
    }

    public ImmutableArray<ReadRule> Rules { get; }

    public ImmutableArray<FixedOrder> Orders { get; }

    public Facts Facts { get; }

    /// <summary>Whether rules override each other in a circle.</summary>
    public bool HasCircle { get; }

    /// <summary>Rules of a kind without faults.</summary>
    public IEnumerable<(ReadRule Place, T Rule)> Sound<T>()
        where T : Rule => Rules.Where(read => read.Sound && read.Rule is T).Select(read => (read, (T)read.Rule));

    /// <summary>Whether it can be said what no rule of a kind does: all of them, and all lines, could be read.</summary>
    public bool KnowsAll<T>()
        where T : Rule => complete && binding is not null && Facts.KnowsAllLines && Rules.All(read => read.Sound || read.Rule is not T);

    /// <summary>Whether it can be said which lines a rule speaks of.</summary>
    public bool KnowsLines => binding is not null && Facts.KnowsAllLines;

    /// <summary>Operating lines that a rule binds on some day.</summary>
    public IEnumerable<ClinkerLine> LinesOf(Rule rule) => BoundOf(rule).Select(pair => pair.Line);

    /// <summary>Operating lines that a rule binds, each with the days.</summary>
    public ImmutableArray<(ClinkerLine Line, DaySet Days)> BoundOf(Rule rule)
    {
        if (binding is null) return [];
        if (!bound.TryGetValue(rule, out var days))
        {
            bound[rule] = days =
            [
                .. Facts.OperatingLines
                    .Select(pair => (pair.Line, Days: binding.BoundDays(rule, pair.Line)))
                    .Where(pair => !pair.Days.IsEmpty),
            ];
        }

        return days;
    }

    /// <summary>Operating lines that the selector of a rule chooses on some day, whatever other rules say.</summary>
    public IEnumerable<(ClinkerLine Line, DaySet Chosen, DaySet InForce)> ChosenOf(Rule rule) => binding is null
        ? []
        : Facts.OperatingLines
            .Select(pair => (pair.Line, Chosen: binding.ChosenDays(rule, pair.Line), InForce: binding.DaysInForce(rule, pair.Line)))
            .Where(entry => !entry.Chosen.IsEmpty);

    /// <summary>The line as it is on some of these days.</summary>
    public IEnumerable<ClinkerLine> VersionsOn(ClinkerLine line, DaySet days) =>
        binding?.VersionsOf(line).Where(version => !version.Days.Intersect(days).IsEmpty).Select(version => version.Line) ?? [];

    /// <summary>The line as it is on the days on which a rule chooses it.</summary>
    public IEnumerable<ClinkerLine> VersionsOf(ClinkerLine line) => binding?.VersionsOf(line).Select(version => version.Line) ?? [];
}
