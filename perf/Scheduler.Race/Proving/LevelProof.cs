using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Scheduler.Domain.Plans;

namespace Scheduler.Race.Proving;

/// <summary>What solvers said of one level, with the levels before it held at their optimum.</summary>
/// <param name="Level">The level that was minimised.</param>
/// <param name="ModelSha256">SHA-256 of the MPS file that all of them solved, lower-case hex.</param>
/// <param name="Variables">Columns of that file.</param>
/// <param name="Rows">Rows of that file without the objective.</param>
/// <param name="Runs">One for each solver.</param>
internal sealed record LevelProof(ObjectiveLevel Level, string ModelSha256, int Variables, int Rows, ImmutableArray<SolverProof> Runs)
{
    /// <summary>The value that a run proved least; null where none did.</summary>
    /// <remarks>Runs that contradict each other never come into a record (<see cref="ProofRun"/>).</remarks>
    [JsonIgnore]
    public long? Optimum => Runs.FirstOrDefault(run => run.IsProof)?.Value;
}
