using System.Collections.Immutable;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Conflicts;

/// <summary>Why a scenario has no plan, and what would help.</summary>
/// <param name="Counted">What counting alone has found, in sentences.</param>
/// <param name="Conflict">Rules that contradict each other; null where no contradiction was proven.</param>
/// <param name="Relaxations">Ways out, the cheapest first: numbers that give way by the smallest share of themselves, then single lines, then whole rules.</param>
/// <param name="Tried">How many ways out were looked at.</param>
/// <param name="IsPlanFound">While looking for reasons a plan was found: there is no contradiction.</param>
/// <param name="IsTimeOver">The limit came before everything was looked at.</param>
public sealed record ConflictReport(
    ImmutableArray<LocalizedText> Counted,
    RuleConflict? Conflict,
    ImmutableArray<Relaxation> Relaxations,
    int Tried,
    bool IsPlanFound,
    bool IsTimeOver)
{
    /// <summary>So many ways out are looked for.</summary>
    public const int Wanted = 3;
}
