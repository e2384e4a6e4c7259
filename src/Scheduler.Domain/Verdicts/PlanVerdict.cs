using System.Collections.Immutable;
using Scheduler.Domain.Coverage;
using Scheduler.Domain.Entitlements;
using Scheduler.Domain.Targets;

namespace Scheduler.Domain.Verdicts;

/// <summary>The verifier's judgement of a plan.</summary>
/// <param name="Form">Faults of the plan itself: unknown line, day outside the horizon, stops that overlap or touch,
/// another scenario's hash. Rules are judged only when there are none.</param>
/// <param name="Rules">One verdict per rule of the scenario, in its order.</param>
/// <param name="Figures">Recomputed figures; null when the form is faulty.</param>
public sealed record PlanVerdict(ImmutableArray<Finding> Form, ImmutableArray<RuleVerdict> Rules, PlanFigures? Figures)
{
    /// <summary>Why each line owes what it owes; empty where nobody asked for it.</summary>
    public ImmutableArray<LineExplanation> Explanations { get; init; } = [];

    /// <summary>How the scenario's targets stand, which no plan changes; empty where nobody asked for it.</summary>
    public ImmutableArray<TargetFigures> Targets { get; init; } = [];

    /// <summary>How well the facts of the lines are known; empty where nobody asked for it.</summary>
    public ImmutableArray<FactCoverage> Coverage { get; init; } = [];

    /// <summary>What only the report shows; null where nobody asked for it.</summary>
    public ReportFigures? Report { get; init; }

    /// <summary>Whether the plan may leave the system.</summary>
    public bool Accepted => Form.IsEmpty && Rules.All(rule => rule.Kept);
}
