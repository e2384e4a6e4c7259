using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Papers;

/// <summary>What papers are written from: a plan that the verifier accepted, with what is known of it.</summary>
public sealed record PaperInput
{
    /// <param name="scenario">What the plan was made for.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="verdict">The verifier's judgement; every figure in the papers is its own.</param>
    /// <param name="levels">Levels with the bounds that the plan file claims; nobody but the solver can prove a bound.</param>
    /// <param name="planHash">SHA-256 of the plan file, lower-case hex.</param>
    /// <exception cref="ArgumentException">The verifier rejects the plan; no paper leaves for such a one.</exception>
    public PaperInput(Scenario scenario, ShutdownPlan plan, PlanVerdict verdict, ImmutableArray<LevelOutcome> levels, string planHash)
    {
        if (!verdict.Accepted || verdict.Figures is not { } figures) throw new ArgumentException("The verifier rejects this plan.", nameof(verdict));
        (Scenario, Plan, Verdict, Figures, Levels, PlanHash) = (scenario, plan, verdict, figures, levels, planHash);
    }

    public Scenario Scenario { get; }

    public ShutdownPlan Plan { get; }

    public PlanVerdict Verdict { get; }

    public PlanFigures Figures { get; }

    public ImmutableArray<LevelOutcome> Levels { get; }

    public string PlanHash { get; }

    /// <summary>Planned stop days of a line.</summary>
    internal DaySet StopsOf(ClinkerLine line) => DaySet.Of(Plan.StopsOf(line.Id).Select(stop => stop.Days));
}
