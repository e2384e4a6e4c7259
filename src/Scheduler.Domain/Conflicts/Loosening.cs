using System.Collections.Immutable;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.WhatIf;

namespace Scheduler.Domain.Conflicts;

/// <summary>A number of a rule that can give way, step by step.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Kind">What gives way.</param>
/// <param name="Subject">Whose number it is; empty where the rule has only one.</param>
/// <param name="From">The number as it is.</param>
/// <param name="Steps">How many steps there are.</param>
/// <param name="To">The number after some steps, 1 or more.</param>
/// <param name="With">The rule with another number.</param>
public sealed record Loosening(
    Rule Rule, RelaxationKind Kind, string Subject, long From, long Steps, Func<long, long> To, Func<long, Rule> With)
{
    /// <summary>Every further step allows all that the steps before it allow. Otherwise, as where days are moved, each step stands for itself.</summary>
    public bool Widens { get; init; } = true;

    /// <summary>Ids of the lines whose number it is; null for all lines of the rule.</summary>
    public ImmutableArray<string>? LineIds { get; init; }

    /// <summary>The change as a what-if; null where no kind of patch says it.</summary>
    public Func<long, Patch>? PatchTo { get; init; }

    /// <summary>The scenario after some steps.</summary>
    public Scenario Apply(Scenario scenario, long steps) => PatchTo is { } patch
        ? ScenarioPatcher.Apply(scenario, [patch(To(steps))]).Scenario ?? throw new InvalidOperationException($"{Rule.Id}: {patch(To(steps)).Canonical} cannot be applied.")
        : scenario with { Rules = scenario.Rules.Replace(Rule, With(To(steps))) };

    /// <summary>The way out that some steps are.</summary>
    public Relaxation After(long steps, bool isLeast) => new(Kind, Rule.Id, Subject, From, To(steps), isLeast, PatchTo?.Invoke(To(steps)));
}
