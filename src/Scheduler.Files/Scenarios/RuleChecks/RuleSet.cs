using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios.RuleReaders;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>All rules of scenario.yaml with the facts that they speak of.</summary>
/// <param name="Complete">Whether the kind of every rule could be read.</param>
internal sealed record RuleSet(ImmutableArray<ReadRule> Rules, bool Complete, Facts Facts)
{
    /// <summary>Rules of a kind without faults.</summary>
    public IEnumerable<(ReadRule Place, T Rule)> Sound<T>()
        where T : Rule => Rules.Where(read => read.Sound && read.Rule is T).Select(read => (read, (T)read.Rule));

    /// <summary>Whether it can be said what no rule of a kind does: all of them, and all lines, could be read.</summary>
    public bool KnowsAll<T>()
        where T : Rule => Complete && Facts.KnowsAllLines && Rules.All(read => read.Sound || read.Rule is not T);

    /// <summary>Operating lines that a rule speaks of.</summary>
    public IEnumerable<ClinkerLine> LinesOf(Rule rule) => Facts.Chosen(rule.AppliesTo);
}
