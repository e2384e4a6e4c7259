using Scheduler.Domain.Reserve;
using Scheduler.Domain.Rules;
using Scheduler.Optimization;
using Scheduler.Planning.Reserve;
using Scheduler.Planning.Tests.Oracle;
using Scheduler.Testing;
using Scheduler.Verification.Figures;
using Xunit.Abstractions;

namespace Scheduler.Planning.Tests.Reserve;

/// <summary>What is said of reserves, held against trying every plan with the days called. A failing case tells its seed.</summary>
public sealed class ReserveProofTests(SolverFixture fixture, ITestOutputHelper output) : IClassFixture<SolverFixture>
{
    [Fact]
    public async Task AskAsync_PlansOfRandomScenarios_SaysWhatTryingAllPlansSays()
    {
        var answers = new Dictionary<ReserveAnswer, int>();
        for (var seed = 0; seed < 20; seed++)
        {
            var all = new PlanEnumeration(TinyScenarios.OfKind(typeof(ReserveDays), seed));
            if (!ReserveCall.OpenIn(all.Scenario).Any() || all.Optimum is null) continue;
            var called = new PlanEnumeration(ReserveCall.ForAll(all.Scenario));
            var accepted = Enumerable.Range(0, all.Count).Where(plan => all.Values[plan] is not null).ToList();
            var number = accepted[new Random(seed).Next(accepted.Count)];
            var finding = await AskAsync(all, number);

            var fits = Fits(all, called, number);
            if (finding.Answer == ReserveAnswer.Fits != fits || (fits && finding.Called is null))
                Assert.Fail(TinyCases.Tell(seed, all, $"{all.Picture(number)}: {finding.Answer}, but trying says {fits}"));
            foreach (var (line, answer) in finding.Alone)
            {
                var alone = Alone(all, new PlanEnumeration(ReserveCall.ForLine(all.Scenario, line)), number, line);
                if ((answer == ReserveAnswer.Fits && !alone) || (answer == ReserveAnswer.DoesNotFit && alone))
                    Assert.Fail(TinyCases.Tell(seed, all, $"{all.Picture(number)}: {line} alone {answer}, but trying says {alone}"));
                answers[answer] = answers.GetValueOrDefault(answer) + 1;
            }

            // Necessary: where counting finds too few days, they do not fit.
            if (finding.Rooms.Any(room => room.Free < Due(all, called, room.LineId))) Assert.False(fits, TinyCases.Tell(seed, all, "fits beyond what counting allows"));
            answers[finding.Answer] = answers.GetValueOrDefault(finding.Answer) + 1;
        }

        output.WriteLine(string.Join(", ", answers.Select(entry => $"{entry.Key} {entry.Value}")));
        Assert.True(answers.GetValueOrDefault(ReserveAnswer.Fits) > 1 && answers.GetValueOrDefault(ReserveAnswer.DoesNotFit) > 1, string.Join(", ", answers));
    }

    [Fact]
    public async Task AskAsync_RejectedPlan_IsRefused()
    {
        var all = new PlanEnumeration(TinyScenarios.OfKind(typeof(ReserveDays), 1));
        var rejected = Enumerable.Range(0, all.Count).First(number => all.Values[number] is null);
        await Assert.ThrowsAsync<ArgumentException>(() => AskAsync(all, rejected));
    }

    [Fact]
    public void Room_OfAPlan_IsWhatIsLeftOfItsWindow()
    {
        var all = Enumerable.Range(0, 30).Select(seed => new PlanEnumeration(TinyScenarios.OfKind(typeof(ReserveDays), seed))).First(one => ReserveCall.OpenIn(one.Scenario).Any());
        var rule = ReserveCall.OpenIn(all.Scenario).First();
        Assert.NotEmpty(ReserveRoomCount.Of(all.Scenario, all.PlanOf(0)));
        Assert.All(ReserveRoomCount.Of(all.Scenario, all.PlanOf(0)).Where(room => room.RuleId == rule.Id), room =>
        {
            var bound = all.Scenario.BoundDays(rule, all.Scenario.OperatingLines.Single(line => line.Id == room.LineId));
            Assert.Equal((rule.Id, bound.Count), (room.RuleId, room.Running));
            Assert.InRange(room.Free, 0, room.Running);
        });
    }

    private Task<ReserveFinding> AskAsync(PlanEnumeration all, int number) => new ReserveProof(fixture.Solver).AskAsync(
        all.Scenario, all.PlanOf(number), new SearchOptions { TimeLimit = null, WorkLimit = 60 }, default);

    /// <summary>Some plan of the called scenario holds every stop of the plan and no more shortage.</summary>
    private static bool Fits(PlanEnumeration all, PlanEnumeration called, int number) => Enumerable.Range(0, called.Count).Any(other =>
        (other & number) == number && called.Values[other] is { } value && value.Shortage <= all.Values[number]!.Value.Shortage);

    /// <summary>The same with all lines but one as planned.</summary>
    private static bool Alone(PlanEnumeration all, PlanEnumeration called, int number, string line)
    {
        var index = all.Problem.Lines.ToList().FindIndex(shape => shape.LineId == line);
        var own = ((1 << all.Problem.DayCount) - 1) << (index * all.Problem.DayCount);
        return Enumerable.Range(0, called.Count).Any(other => (other & number) == number && (other & ~own) == (number & ~own)
            && called.Values[other] is { } value && value.Shortage <= all.Values[number]!.Value.Shortage);
    }

    // Where a line owes more than before by days that it does not give yet anyway, it needs less.
    private static int Due(PlanEnumeration all, PlanEnumeration called, string line)
    {
        var index = all.Scenario.OperatingLines.ToList().FindIndex(candidate => candidate.Id == line);
        return Rulebook.ScenarioCompiler.Entitle(called.Scenario)[index].DueDays - all.Problem.DayCount;
    }
}
