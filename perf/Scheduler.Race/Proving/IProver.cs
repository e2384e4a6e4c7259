using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;
using Scheduler.Race.Solvers;

namespace Scheduler.Race.Proving;

/// <summary>A solver that minimises one level of a model and says how low it can be.</summary>
internal interface IProver
{
    RaceMethod Method { get; }

    /// <summary>Runs until it has its proof or the limit is reached.</summary>
    /// <param name="model">The model of the level.</param>
    /// <param name="name">Name of the model's file, without ending.</param>
    /// <returns>The run, whose value is the solver's own claim, and its calendars, none without a plan; null when the solver is not installed.</returns>
    Task<(SolverProof Claim, ImmutableArray<LineCalendar>? Calendars)?> RunAsync(HeldModel model, string name, CancellationToken cancelled);
}
