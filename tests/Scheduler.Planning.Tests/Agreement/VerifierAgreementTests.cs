using Scheduler.Planning.Tests.Oracle;

namespace Scheduler.Planning.Tests.Agreement;

/// <summary>The verifier, which knows no shapes, and the shapes, which know no rules, say the same of every calendar.</summary>
public sealed class VerifierAgreementTests
{
    [Fact]
    public void Accepted_EveryCalendarOfRandomScenarios_IsWhatTheShapesAllow()
    {
        var (mixed, infeasible) = (0, 0);
        for (var seed = 0; seed < TinyCases.Count; seed++)
        {
            var all = TinyCases.Of(seed);
            var judge = new ShapeJudge(all.Problem);
            for (var number = 0; number < all.Count; number++)
            {
                var flags = all.FlagsOf(number);
                var expected = judge.Allows(flags) ? judge.ValueOf(flags) : (PlanValue?)null;
                if (all.Values[number] != expected)
                    Assert.Fail(TinyCases.Tell(seed, all, $"{all.Picture(number)}: shapes say {expected}, verifier says {all.Values[number]}"));
            }

            var accepted = all.Values.Count(value => value is not null);
            if (accepted == 0) infeasible++;
            else if (accepted < all.Count) mixed++;
        }

        Assert.True(mixed > TinyCases.Count / 2, $"only {mixed} scenarios tell calendars apart");
        Assert.True(infeasible > TinyCases.Count / 20, $"only {infeasible} scenarios are infeasible");
    }
}
