using System.Collections.Immutable;
using System.Text;
using NodaTime.Text;
using Scheduler.Backtest.Judging;
using Scheduler.Backtest.Output;
using Scheduler.Backtest.Patterns;
using Scheduler.Backtest.Winters;
using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Plans;
using Scheduler.Rulebook;

namespace Scheduler.Backtest;

/// <summary>The backtest: winter by winter, once with all rules and once with those of single lines only.</summary>
/// <param name="dataFolder">Daily measurements; null for none.</param>
/// <param name="log">Hears what is being worked on.</param>
internal sealed class BacktestRun(IReadOnlyList<string> folders, string airFolder, string? dataFolder, BacktestLimits limits, TextWriter log)
{
    /// <summary>Runs, and writes the results together.</summary>
    /// <param name="page">Page whose part between the marks is written anew; null for none.</param>
    /// <exception cref="InvalidDataException">A folder has faults, or there is no plan.</exception>
    public async Task WriteAsync(string output, string? page, CancellationToken cancelled)
    {
        // A page without marks is a fault before the work, not after.
        if (page is not null) EvidencePage.Filled(await File.ReadAllTextAsync(page, cancelled).ConfigureAwait(false), "");

        var record = await RunAsync(cancelled).ConfigureAwait(false);
        var text = BacktestPage.Of(record);
        FileSet.Replace(output,
        [
            ("results.json", record.ToJson()),
            ("backtest.csv", Encoding.UTF8.GetBytes(BacktestCsv.Of(record))),
            ("backtest.md", Encoding.UTF8.GetBytes(BacktestPage.Heading + text)),
            ("backtest.svg", Encoding.UTF8.GetBytes(BacktestChart.Of(record))),
        ]);
        if (page is null) return;
        var filled = EvidencePage.Filled(await File.ReadAllTextAsync(page, cancelled).ConfigureAwait(false), text);
        FileSet.Replace(Path.GetDirectoryName(Path.GetFullPath(page))!, [(Path.GetFileName(page), Encoding.UTF8.GetBytes(filled))]);
    }

    /// <exception cref="InvalidDataException">A folder has faults, or there is no plan.</exception>
    public async Task<BacktestRecord> RunAsync(CancellationToken cancelled)
    {
        var winters = folders.Select(folder => WinterCase.Load(folder, airFolder, dataFolder)).ToList();
        await using var solver = CpSatSolvers.Create();
        var scores = ImmutableArray.CreateBuilder<WinterScore>();
        foreach (var winter in winters)
        {
            foreach (var rules in Enum.GetValues<RuleSet>()) scores.Add(await ScoreAsync(winter, rules, solver, cancelled).ConfigureAwait(false));
        }

        return new BacktestRecord(limits, scores.ToImmutable());
    }

    private async Task<WinterScore> ScoreAsync(WinterCase winter, RuleSet rules, ICpSatSolver solver, CancellationToken cancelled)
    {
        var planner = new BacktestPlanner(solver);
        var expected = winter.Expected.With(rules);
        var measured = winter.Measured.With(rules);
        await log.WriteLineAsync($"{winter.Name}, {rules}: plans …").ConfigureAwait(false);

        var plans = ImmutableArray.CreateBuilder<PlanScore>();
        plans.Add(await OptimisedAsync(PlanNames.Ours, expected).ConfigureAwait(false));
        foreach (var pattern in Enum.GetValues<BureauPattern>()) plans.Add(await PatternAsync(pattern).ConfigureAwait(false));
        foreach (var (name, scenario) in winter.Others) plans.Add(await OptimisedAsync(PlanNames.OfYears(name), scenario.With(rules)).ConfigureAwait(false));
        plans.Add(await OptimisedAsync(PlanNames.Foresight, measured).ConfigureAwait(false));

        var shuffled = ImmutableArray.CreateBuilder<long>();
        for (var i = 0; i < limits.Shuffles; i++)
        {
            if (i % 20 == 0) await log.WriteLineAsync($"  {i} of {limits.Shuffles} shuffled outlooks").ConfigureAwait(false);
            var plan = await planner.PlanAsync(expected.Shuffled(limits.Seed + i), limits.ShuffleWork, limits.Seed, cancelled).ConfigureAwait(false);
            shuffled.Add(Legal(measured, plan.Plan.Stops, $"shuffled {limits.Seed + i}").Exposure);
        }

        var nothing = PlanJudge.Judge(measured, []);
        var score = new WinterScore(
            winter.Name,
            rules,
            LocalDatePattern.Iso.Format(expected.Horizon.From),
            LocalDatePattern.Iso.Format(expected.Horizon.To),
            expected.OperatingLines.Count(),
            LineDuties.Of(expected).Lines.Sum(line => line.DueDays),
            nothing.WithoutStops,
            ByDays([]),
            MeanAir(expected),
            MeanAir(measured),
            plans.ToImmutable(),
            shuffled.ToImmutable());
        return score.LeastFound >= score.LeastPossible
            ? score
            : throw new InvalidDataException($"{winter.Name}: the bound {score.LeastPossible} of perfect foresight is above a verified plan, {score.LeastFound}.");

        async Task<PlanScore> OptimisedAsync(string name, Scenario scenario)
        {
            var result = await planner.PlanAsync(scenario, limits.Work, limits.Seed, cancelled).ConfigureAwait(false);
            var own = result.Levels.Single(level => level.Level == ObjectiveLevel.Exposure);
            var others = new List<ImmutableArray<KilnStop>>();
            for (var i = 1; i < limits.Seeds && own.Status != PlanStatus.Optimal; i++)
                others.Add((await planner.PlanAsync(scenario, limits.Work, limits.Seed + i, cancelled).ConfigureAwait(false)).Plan.Stops);
            return Scored(name, null, new(own.Value, own.Reference!.Value), own.Bound, result.Plan.Stops, others);
        }

        async Task<PlanScore> PatternAsync(BureauPattern pattern)
        {
            var plain = PatternPlan.Of(measured, pattern);
            var judged = PlanJudge.Judge(measured, plain);
            var mended = new List<MendedPlan>();
            for (var i = 0; i < limits.Seeds && judged is not { IsLegal: true, Shortage: 0 }; i++)
                mended.Add(await planner.MendAsync(measured, plain, limits.Work, limits.Seed + i, cancelled).ConfigureAwait(false));

            // Many plans are about as near to a pattern; the nearest that was found is compared, the others show what the choice is worth.
            var nearest = mended.MinBy(plan => plan.MovedDays) ?? new MendedPlan(plain, 0, 0);
            var bound = mended.Select(plan => plan.LeastMovedDays).DefaultIfEmpty().Max();
            return Scored(
                PlanNames.Of(pattern), new(judged.RulesBroken, judged.Findings, judged.Shortage, judged.Exposure, nearest.MovedDays, bound), null, null, nearest.Stops, mended.Where(plan => plan != nearest).Select(plan => plan.Stops));
        }

        PlanScore Scored(string name, PatternScore? pattern, ExpectedScore? own, long? bound, ImmutableArray<KilnStop> stops, IEnumerable<ImmutableArray<KilnStop>> others)
        {
            var judged = Legal(measured, stops, name);
            return new(
                name, pattern, own, bound, judged.Shortage, judged.Exposure, [.. others.Select(other => Legal(measured, other, name).Exposure)], ByDays(stops), judged.Cities, judged.OffPermille);
        }

        long? ByDays(ImmutableArray<KilnStop> stops) => winter.Daily is { } daily ? PlanJudge.Exposure(measured, daily, stops) : null;
    }

    // Legal and illegal plans are never held against each other.
    private static Judgement Legal(Scenario scenario, ImmutableArray<KilnStop> stops, string name)
    {
        var judged = PlanJudge.Judge(scenario, stops);
        return judged.IsLegal ? judged : throw new InvalidDataException($"{scenario.Id}, {name}: breaks {string.Join(", ", judged.RulesBroken)}.");
    }

    /// <summary>By day, each line's city weighed as in the exposure.</summary>
    private static ImmutableArray<int> MeanAir(Scenario scenario)
    {
        var own = ScenarioCompiler.Compile(scenario);
        var flat = ScenarioCompiler.Compile(scenario.Flat());
        return
        [
            .. Enumerable.Range(0, own.DayCount).Select(day => (int)Math.Round(
                (double)Outlooks.FlatTenths * own.Lines.Sum(line => line.ExposurePerDay[day]) / flat.Lines.Sum(line => line.ExposurePerDay[day]), MidpointRounding.AwayFromZero)),
        ];
    }
}
