using NodaTime;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Verification.Tests.Properties;

/// <summary>What must hold for every scenario and plan; a failure names the seed that makes the case again.</summary>
public class VerifierPropertyTests
{
    private const int Cases = 300;

    private static void ForAll(Action<int> property)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            try
            {
                property(seed);
            }
            catch (Exception failure)
            {
                Assert.Fail($"Seed {seed}: {failure.Message}");
            }
        }
    }

    private static PlanVerdict Verify(RandomCase it) => PlanVerifier.Verify(it.Scenario, it.Plan);

    /// <summary>A verdict as text; lines and breaches sorted, so that the order of the scenario's lines does not show.</summary>
    private static string Written(PlanVerdict verdict)
    {
        var figures = verdict.Figures!;
        var lines = figures.Lines.Select(line =>
            $"{line.LineId} {line.Due.DueDays} {line.Due.OneBlock} {string.Join('+', line.Due.Windows.SelectMany(window => window.Items))} "
            + $"{line.GivenDays} {line.Restarts} {line.OutputTonnes} {line.ExposureAvoided}").Order(StringComparer.Ordinal);
        return string.Join('\n', [
            .. verdict.Rules.Select(rule =>
                $"{rule.Rule.Id} {rule.Checked} {string.Join('|', rule.Findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal))}"),
            .. lines,
            .. figures.Markets.Select(month => month.ToString()),
            string.Join(',', figures.StoppedTonnesPerDay),
            $"{figures.OperatingTonnesPerDay} {figures.ShortageTonnes} {figures.Exposure} {figures.ExposureWithoutStops} {figures.Restarts}",
        ]);
    }

    [Fact]
    public void RandomCases_OfAllSeeds_AreWellFormedAndMixed()
    {
        var verdicts = Enumerable.Range(0, Cases).Select(seed => Verify(RandomCase.Of(seed))).ToArray();
        Assert.All(verdicts, verdict => Assert.Empty(verdict.Form));
        var rules = verdicts.SelectMany(verdict => verdict.Rules).ToArray();
        foreach (var kind in rules.Select(rule => rule.Rule.Kind).Distinct().Where(kind => kind != nameof(SupplyBalance)))
        {
            Assert.Contains(rules, rule => rule.Rule.Kind == kind && rule.Kept && rule.Checked > 0);
            Assert.Contains(rules, rule => rule.Rule.Kind == kind && !rule.Kept);
        }
    }

    [Fact]
    public void Verdict_OfTheSameCase_IsTheSame() => ForAll(seed =>
        Assert.Equal(Written(Verify(RandomCase.Of(seed))), Written(Verify(RandomCase.Of(seed)))));

    [Fact]
    public void Verdict_LinesPermuted_IsTheSameButForOrder() => ForAll(seed =>
    {
        var shuffled = RandomCase.Of(seed, orderOf: number => (number * 7) + (seed % 5) + (number % 2 == 0 ? 0 : -20));
        Assert.Equal(Unlisted(Written(Verify(RandomCase.Of(seed)))), Unlisted(Written(Verify(shuffled))));

        // The names of lines that begin on one day are listed in the scenario's order.
        static string Unlisted(string text) => System.Text.RegularExpressions.Regex.Replace(text, "[（(](L[0-9], )+L[0-9][)）]", "(…)");
    });

    [Fact]
    public void Verdict_LinesRenamed_IsTheSameButForNames() => ForAll(seed =>
    {
        // Names in the opposite alphabetical order, so that the plan's stops are in another order too.
        var renamed = RandomCase.Of(seed, nameOf: number => $"Z{9 - number}");
        var (one, other) = (Verify(RandomCase.Of(seed)), Verify(renamed));
        Assert.Equal(
            one.Rules.Select(rule => (rule.Rule.Id, rule.Checked, rule.Findings.Length)),
            other.Rules.Select(rule => (rule.Rule.Id, rule.Checked, rule.Findings.Length)));
        Assert.Equal(
            one.Figures!.Lines.Select(line => (line.GivenDays, line.Due.DueDays, line.OutputTonnes, line.ExposureAvoided)),
            other.Figures!.Lines.Select(line => (line.GivenDays, line.Due.DueDays, line.OutputTonnes, line.ExposureAvoided)));
        Assert.Equal(one.Figures.Markets.ToArray(), other.Figures.Markets.ToArray());
    });

    [Fact]
    public void Given_OneStopDayMore_NeverFalls() => ForAll(seed =>
    {
        var it = RandomCase.Of(seed);
        var random = new Random(seed);
        var line = it.Scenario.Lines[random.Next(it.Scenario.Lines.Length)].Id;
        var day = it.Scenario.Horizon.DateAt(random.Next(it.Scenario.Horizon.DayCount));
        var before = Verify(it);
        var after = PlanVerifier.Verify(it.Scenario, WithDay(it.Plan, line, day));
        var grown = it.Plan.StopsOf(line).Any(stop => stop.Days.Contains(day)) ? 0 : 1;
        Assert.Equal(before.Figures(line).GivenDays + grown, after.Figures(line).GivenDays);
        Assert.True(before.Figures!.Exposure >= after.Figures!.Exposure);
        Assert.True(before.Figures.ShortageTonnes <= after.Figures.ShortageTonnes);
        Assert.Equal(before.Figures.ExposureWithoutStops, after.Figures.ExposureWithoutStops);
        Assert.All(before.Figures.Lines.Zip(after.Figures.Lines), pair => Assert.Equal(pair.First.Due.DueDays, pair.Second.Due.DueDays));
    });

    [Fact]
    public void Figures_CountedInTwoWays_Agree() => ForAll(seed =>
    {
        var it = RandomCase.Of(seed);
        var figures = Verify(it).Figures!;
        Assert.Equal(figures.Lines.Sum(line => line.OutputTonnes), figures.Markets.Sum(month => month.OutputTonnes));
        Assert.Equal(
            (figures.OperatingTonnesPerDay * it.Scenario.Horizon.DayCount) - figures.StoppedTonnesPerDay.Sum(),
            figures.Lines.Sum(line => line.OutputTonnes));
        Assert.Equal(figures.ExposureWithoutStops, figures.Exposure + figures.Lines.Sum(line => line.ExposureAvoided));
        Assert.Equal(figures.Restarts, figures.Lines.Sum(line => line.Restarts));
        Assert.Equal(it.Plan.Stops.Sum(stop => stop.Days.Length), figures.Lines.Sum(line => line.GivenDays));
    });

    [Fact]
    public void Due_Items_SumToTheWindowsAndTheWindowsToTheLine() => ForAll(seed =>
        Assert.All(Verify(RandomCase.Of(seed)).Figures!.Lines, line =>
        {
            Assert.All(line.Due.Windows, window => Assert.Equal(window.Days, window.Items.Sum(item => item.Days)));
            Assert.All(line.Due.Windows, window => Assert.True(window.Days >= 0));
            Assert.Equal(line.Due.DueDays, line.Due.Windows.Sum(window => window.Days));
        }));

    /// <summary>The plan with one stop day more, its stops put together anew.</summary>
    private static ShutdownPlan WithDay(ShutdownPlan plan, string line, LocalDate day)
    {
        var days = Domain.Calendar.DaySet.Of([.. plan.StopsOf(line).Select(stop => stop.Days), new DateInterval(day, day)]);
        return plan with
        {
            Stops = [.. plan.Stops.Where(stop => stop.LineId != line)
                .Concat(days.Intervals.Select(stop => new KilnStop(line, stop)))
                .OrderBy(stop => stop.LineId, StringComparer.Ordinal).ThenBy(stop => stop.Days.Start)],
        };
    }
}
