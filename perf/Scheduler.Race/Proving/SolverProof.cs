using System.Text.Json.Serialization;
using Scheduler.Race.Solvers;

namespace Scheduler.Race.Proving;

/// <summary>One run of a solver on the model of one level.</summary>
/// <param name="Method">The solver.</param>
/// <param name="Version">Its version.</param>
/// <param name="Command">Its command line with the files' names alone, or the parameters of the solve.</param>
/// <param name="End">How it ended, in its own words or ours.</param>
/// <param name="Value">The level's value of its last plan, which the verifier accepted and counted in integers; null without a plan.</param>
/// <param name="Bound">What it claims that no plan is below, rounded up to an integer; null without a claim.</param>
/// <param name="Rounded">The most by which a value of its solution was away from an integer.</param>
/// <param name="Seconds">From its start to its end.</param>
internal sealed record SolverProof(
    RaceMethod Method, string Version, string Command, string End, long? Value, long? Bound, double Rounded, double Seconds)
{
    /// <summary>Whether the plan is as good as the bound says that plans can be.</summary>
    [JsonIgnore]
    public bool IsProof => Value is { } value && value == Bound;
}
