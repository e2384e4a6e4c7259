using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>What every rule has.</summary>
internal sealed record RuleHead(
    string Id,
    RuleSource Source,
    LineSelector AppliesTo,
    LocalDate? ValidFrom,
    LocalDate? ValidTo,
    int Priority,
    ImmutableArray<string> Supersedes)
{
    /// <summary>A rule that its reader made, with what readers of kinds do not care for.</summary>
    public Rule Complete(Rule rule) =>
        rule with { ValidFrom = ValidFrom, ValidTo = ValidTo, Priority = Priority, Supersedes = Supersedes.IsEmpty ? [] : Supersedes };
}
