using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Coupling;
using Scheduler.Optimization.Search;
using Scheduler.Optimization.Search.Annealing;
using Scheduler.Optimization.Tests.LineGraphs;
using Scheduler.Optimization.Tests.Problems;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Tests.Search.Annealing;

/// <summary>What annealing keeps up to date is what counting from scratch gives, and what it records is a plan.</summary>
public sealed class AnnealedPlanTests
{
    [Fact]
    public void Replace_RandomStops_KeepsCountOfEverything()
    {
        const int Seed = 20306;
        var random = new Random(Seed);
        var plans = 0;
        for (var round = 0; round < 300; round++)
        {
            var problem = RandomProblems.Of(random, random.Next(1, 4), random.Next(2, 9));
            var coupling = CouplingSystem.Build(problem, _ => []);
            var plan = Plan(problem, coupling);
            var possible = problem.Lines.Select(Possible).ToList();
            if (possible.Any(line => line.Count == 0)) continue;
            var calendars = possible.Select(line => line[random.Next(line.Count)]).ToImmutableArray();
            plan.Load(calendars);
            for (var step = 0; step < 20; step++)
            {
                var line = random.Next(calendars.Length);
                calendars = calendars.SetItem(line, possible[line][random.Next(possible[line].Count)]);
                var stops = new StopList(problem.DayCount);
                stops.CopyFrom(calendars[line]);
                plan.Replace(line, stops, Math.Max(0, plan.Limits[line].Excess(stops)));

                var anew = Plan(problem, coupling);
                anew.Load(calendars);
                var score = Score(problem, coupling, calendars);
                Assert.True(calendars.SequenceEqual(plan.Calendars), $"seed {Seed}, round {round}");
                Assert.Equal((anew.Avoided, anew.Shortage, anew.IsPlan), (plan.Avoided, plan.Shortage, plan.IsPlan));
                Assert.Equal(anew.Penalty, plan.Penalty, 1e-6 * (1 + anew.Penalty));
                Assert.Equal((problem.ExposureWithoutStops - plan.Avoided, plan.Shortage), (score.Exposure, score.Shortage));
                if (plan.IsPlan) plans++;
            }
        }

        Assert.True(plans > 100, $"{plans} plans: the test says little");
    }

    [Fact]
    public void Run_RandomProblems_RecordsLegalPlansOnly()
    {
        const int Seed = 20307;
        var random = new Random(Seed);
        var plans = 0;
        for (var round = 0; round < 150; round++)
        {
            var problem = RandomProblems.Of(random, random.Next(1, 4), random.Next(3, 10));
            var coupling = CouplingSystem.Build(problem, _ => []);
            var annealer = new Annealer(Plan(problem, coupling), (ulong)round, problem.DayCount);
            var possible = problem.Lines.Select(Possible).ToList();
            if (possible.Any(line => line.Count == 0)) continue;
            var start = possible.Select(line => line[random.Next(line.Count)]).ToImmutableArray();
            var limits = problem.Lines.Select(line => new LineLimits(line)).ToList();
            annealer.Load(start);
            annealer.Run(20_000, 50, easing: 0.5, default);
            annealer.Run(20_000, 1, easing: 0.5, default);
            if (annealer.Best.IsDefault) continue;
            plans++;
            Assert.True(Score(problem, coupling, annealer.Best).IsPlan, $"seed {Seed}, round {round}");
            Assert.All(annealer.Best.Zip(limits), entry => Assert.Equal(0, Excess(entry.Second, entry.First, problem.DayCount)));
        }

        Assert.True(plans > 20, $"{plans} plans: the test says little");
    }

    [Fact]
    public void Restrict_RandomProblems_LeavesTheOtherLinesAsTheyAre()
    {
        const int Seed = 20323;
        var random = new Random(Seed);
        var moved = 0;
        for (var round = 0; round < 100; round++)
        {
            var problem = RandomProblems.Of(random, 3, random.Next(5, 12));
            var coupling = CouplingSystem.Build(problem, _ => []);
            var possible = problem.Lines.Select(Possible).ToList();
            if (possible.Any(line => line.Count == 0)) continue;
            var start = possible.Select(line => line[random.Next(line.Count)]).ToImmutableArray();
            var (plan, kept) = (Plan(problem, coupling), random.Next(3));
            var annealer = new Annealer(plan, (ulong)round, problem.DayCount);
            annealer.Load(start);
            annealer.Restrict([.. Enumerable.Range(0, 3).Where(line => line != kept)]);
            annealer.Run(5_000, 1e6, easing: 0.5, default);
            Assert.True(start[kept].Equals(plan.Calendars[kept]), $"seed {Seed}, round {round}");
            if (!start.SequenceEqual(plan.Calendars)) moved++;
        }

        Assert.True(moved > 50, $"others moved in {moved} rounds: the test says little");
    }

    [Fact]
    public void Tune_RandomCalendars_MakesDearerWhatIsBrokenAndCheaperWhatIsKept()
    {
        const int Seed = 20322;
        var random = new Random(Seed);
        var (broken, kept, lacking, spared) = (0, 0, 0, 0);
        for (var round = 0; round < 300; round++)
        {
            var problem = RandomProblems.Of(random, random.Next(1, 4), random.Next(2, 9));
            var coupling = CouplingSystem.Build(problem, _ => []);
            var possible = problem.Lines.Select(Possible).ToList();
            if (possible.Any(line => line.Count == 0)) continue;
            var calendars = possible.Select(line => line[random.Next(line.Count)]).ToImmutableArray();
            var weights = new PenaltyWeights(problem, coupling);
            var plan = new AnnealedPlan(problem, coupling, weights, [.. problem.Lines.Select(line => new LineLimits(line))]);
            plan.Load(calendars);
            var activity = new long[coupling.RowCount];
            for (var line = 0; line < calendars.Length; line++) coupling.Lines[line].AddActivity(calendars[line], activity, 1);

            // Prices are raised first, so that there is room below.
            for (var row = 0; row < coupling.RowCount; row++) weights.RaiseRow(row);
            for (var stock = 0; stock < coupling.Stocks.Length; stock++) weights.RaiseShortage(stock);
            double[] rows = [.. weights.Row], shortages = [.. weights.Shortage];
            var isKnown = random.Next(2) == 0;
            plan.Tune(isKnown ? plan.Shortage : plan.Shortage - 1, 1);

            var where = $"seed {Seed}, round {round}";
            var ofStocks = coupling.Stocks.SelectMany(stock => Enumerable.Range(stock.First, stock.Count)).ToHashSet();
            for (var row = 0; row < rows.Length; row++)
            {
                var isBroken = activity[row] > coupling.Limit[row];
                if (ofStocks.Contains(row)) Assert.Equal(rows[row], weights.Row[row]);
                else if (rows[row] > 0) Assert.True(isBroken ? weights.Row[row] > rows[row] : weights.Row[row] < rows[row], where);
                if (!ofStocks.Contains(row)) (broken, kept) = isBroken ? (broken + 1, kept) : (broken, kept + 1);
            }

            for (var stock = 0; stock < shortages.Length; stock++)
            {
                var isShort = coupling.Stocks[stock].Shortage(activity, coupling.Limit) > 0;
                if (shortages[stock] > 0) Assert.True(isShort && !isKnown ? weights.Shortage[stock] > shortages[stock] : weights.Shortage[stock] < shortages[stock], where);
                if (isShort) (lacking, spared) = isKnown ? (lacking, spared + 1) : (lacking + 1, spared);
            }

            // The cost is counted at the new prices.
            var anew = new AnnealedPlan(problem, coupling, weights, plan.Limits);
            anew.Load(calendars);
            Assert.Equal(anew.Penalty, plan.Penalty, 1e-6 * (1 + anew.Penalty));
        }

        Assert.True(broken > 50 && kept > 50 && lacking > 10 && spared > 10, $"{broken} broken, {kept} kept, {lacking} short, {spared} spared: the test says little");
    }

    // Calendars that may miss day counts and have stops that are too long, but break nothing else.
    private static List<LineCalendar> Possible(LineShape line) =>
        [.. LineShapeOracle.LegalCalendars(line with { Counts = [], Block = line.Block with { MaxStop = BlockShape.Unlimited } })
            .Select(off => LineCalendar.FromFlags(off, line.Carried))];

    private static AnnealedPlan Plan(ShutdownProblem problem, CouplingSystem coupling) => new(
        problem, coupling, new PenaltyWeights(problem, coupling), [.. problem.Lines.Select(line => new LineLimits(line))]);

    private static int Excess(LineLimits limits, LineCalendar calendar, int days)
    {
        var stops = new StopList(days);
        stops.CopyFrom(calendar);
        return limits.Excess(stops);
    }

    private static PlanScore Score(ShutdownProblem problem, CouplingSystem coupling, ImmutableArray<LineCalendar> calendars)
    {
        var plan = new WorkingPlan(problem, coupling);
        plan.PutAll(calendars);
        return plan.Score;
    }
}
