using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Files.Plans;
using Scheduler.Race.Judging;
using Scheduler.Race.Output;
using Scheduler.Race.Solvers;

namespace Scheduler.Race.Proving;

/// <summary>
/// Proves optima: level by level each solver minimises the same model, one after the other, until enough of them have proven the same value; then
/// the next level begins with this one held there. Proofs that the record holds already, of the same model, are not made again.
/// </summary>
/// <param name="folders">Scenario folders.</param>
/// <param name="methods">Solvers in the order in which they are asked; our own planner is none.</param>
/// <param name="agree">So many proofs of a level are enough.</param>
/// <param name="seconds">Limit of each run.</param>
/// <param name="output">Folder for the records, one for each scenario.</param>
/// <param name="workshop">Folder for models, logs and solutions.</param>
internal sealed class ProofRun(
    IReadOnlyList<string> folders, IReadOnlyList<RaceMethod> methods, int agree, int seconds, string output, string workshop)
{
    /// <returns>0 when every level of every scenario is proven as often as was asked for, else 1.</returns>
    /// <exception cref="InvalidDataException">A folder has faults, or a solver is wrong: its plan is rejected, or two contradict each other.</exception>
    public async Task<int> RunAsync(CancellationToken cancelled)
    {
        await using var cpSat = CpSatSolvers.Create(new CpSatOptions { Parallelism = 1, MaxChildMemoryMegabytes = 2048 });
        IProver[] provers =
        [
            new CpSatProver(cpSat, seconds),
            new ExternalProver(new HighsSolver(), workshop, seconds),
            new ExternalProver(new CbcSolver(), workshop, seconds),
            new ExternalProver(new GlpkSolver(), workshop, seconds),
        ];
        var asked = methods.Select(method => provers.Single(prover => prover.Method == method)).ToList();
        var isWhole = true;
        foreach (var folder in folders) isWhole &= await ProveAsync(RaceCase.Load(folder), asked, cancelled).ConfigureAwait(false);
        return isWhole ? 0 : 1;
    }

    private async Task<bool> ProveAsync(RaceCase race, List<IProver> provers, CancellationToken cancelled)
    {
        var file = Path.Combine(output, $"{race.Name}.json");
        var earlier = File.Exists(file) ? OptimumRecord.Read(file) : null;
        var record = new OptimumRecord(
            race.Scenario.Id, race.Scenario.ContentHash, race.Problem.Lines.Length, race.Problem.DayCount, race.Reference, Machine.Here(), [], []);
        var held = new HeldValues();
        foreach (var level in race.Problem.Levels)
        {
            var name = $"{race.Name}-{level.ToString().ToLowerInvariant()}";
            var model = new HeldModel(race.Problem, level, held, name);
            var sha = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(model.Text)));
            var known = earlier?.Levels.FirstOrDefault(proof => proof.Level == level && proof.ModelSha256 == sha);
            var proof = new LevelProof(level, sha, model.Variables, model.Rows, known?.Runs ?? []);
            var plan = known is null ? record.Plan : earlier!.Plan;
            foreach (var prover in provers.Where(prover => !proof.Runs.Any(run => run.Method == prover.Method && run.IsProof)))
            {
                if (IsEnough(proof)) break;
                await Console.Error.WriteLineAsync($"{name}: {prover.Method.ToString().ToLowerInvariant()} …").ConfigureAwait(false);
                if (await prover.RunAsync(model, name, cancelled).ConfigureAwait(false) is not var (claim, calendars)) continue;
                await Console.Error.WriteLineAsync($"  {claim.End}, {claim.Seconds} s, value {claim.Value}, bound {claim.Bound}").ConfigureAwait(false);
                ImmutableArray<KilnStop> stops = calendars is { } found ? CalendarStops.Of(race.Problem, found) : [];
                if (calendars is not null) Check(race, level, held, claim, stops);
                if (claim.IsProof) plan = [.. stops.Select(StopMessage.Of)];
                proof = proof with { Runs = [.. proof.Runs.Where(run => run.Method != claim.Method), claim] };
                CheckAgreement(name, proof);
                record = Write(record, proof, plan, file);
            }

            record = Write(record, proof, plan, file);
            if (proof.Optimum is not { } optimum) return false;
            held = held.With(level, optimum);
        }

        return record.Levels.All(IsEnough);
    }

    // No level is below 0, so a plan that reaches it is the proof.
    private bool IsEnough(LevelProof proof) => proof.Runs.Count(run => run.IsProof) >= (proof.Optimum == 0 ? 1 : agree);

    private static OptimumRecord Write(OptimumRecord record, LevelProof proof, ImmutableArray<StopMessage> plan, string file)
    {
        var next = record with { Levels = [.. record.Levels.Where(other => other.Level != proof.Level), proof], Plan = plan };
        FileSet.Replace(Path.GetDirectoryName(Path.GetFullPath(file))!, [(Path.GetFileName(file), next.ToJson())]);
        return next;
    }

    // What the solver took for whole numbers is counted again in whole numbers, by somebody who does not know the model.
    private static void Check(RaceCase race, ObjectiveLevel level, HeldValues held, SolverProof claim, ImmutableArray<KilnStop> stops)
    {
        var judgement = PlanJudge.Judge(race.Scenario, stops);
        if (!judgement.Accepted) throw new InvalidDataException($"{race.Name}: {claim.Method}'s plan of level {level} is rejected: {judgement.Reason}");
        if (judgement.ValueOf(level) != claim.Value)
            throw new InvalidDataException($"{race.Name}: {claim.Method} claims {claim.Value} for level {level}, the verifier counts {judgement.ValueOf(level)}");
        if (judgement.Shortage > held.Shortage || judgement.Exposure > held.Exposure || judgement.Fairness > held.Fairness)
            throw new InvalidDataException($"{race.Name}: {claim.Method}'s plan of level {level} gives up an earlier level");
    }

    private static void CheckAgreement(string name, LevelProof proof)
    {
        if (proof.Runs.Max(run => run.Bound) > proof.Runs.Min(run => run.Value))
            throw new InvalidDataException($"{name}: a bound is above a plan: {string.Join("; ", proof.Runs.Select(run => $"{run.Method} value {run.Value}, bound {run.Bound}"))}");
    }
}
