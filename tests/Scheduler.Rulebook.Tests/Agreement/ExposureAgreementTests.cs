using NodaTime.Text;
using Scheduler.Testing;
using Scheduler.Verification;

namespace Scheduler.Rulebook.Tests.Agreement;

/// <summary>The model's weight of every line-day is the verifier's.</summary>
public sealed class ExposureAgreementTests
{
    private const int Cases = 200;

    [Fact]
    public void ExposurePerDay_RandomScenarios_IsWhatTheVerifierCountsAsAvoidedOnThatDay()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var scenario = TinyScenarios.Of(seed, new TinySize(1 + (seed % 4), 8));
            var problem = ScenarioCompiler.Compile(scenario);
            for (var day = 0; day < scenario.Horizon.DayCount; day++)
            {
                var date = LocalDatePattern.Iso.Format(scenario.Horizon.DateAt(day));
                var figures = PlanVerifier.Verify(scenario, ScenarioBuilder.Plan(scenario, [.. scenario.OperatingLines.Select(line => (line.Id, date))])).Figures!;
                foreach (var (line, counted) in problem.Lines.Zip(figures.Lines))
                    Assert.True(line.ExposurePerDay[day] == counted.ExposureAvoided, $"seed {seed}, {line.LineId} on {date}: {line.ExposurePerDay[day]} ≠ {counted.ExposureAvoided}");
                Assert.Equal(problem.ExposureWithoutStops, figures.ExposureWithoutStops);
            }
        }
    }
}
