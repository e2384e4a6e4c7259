using System.Collections.Immutable;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Verification;

namespace Scheduler.Backtest.Judging;

/// <summary>Has the verifier judge a plan, whoever made it and for whatever outlook.</summary>
internal static class PlanJudge
{
    /// <exception cref="InvalidDataException">The plan's form is faulty: it names lines or days that the scenario does not have.</exception>
    public static Judgement Judge(Scenario scenario, ImmutableArray<KilnStop> stops)
    {
        var verdict = PlanVerifier.Verify(scenario, new ShutdownPlan(scenario.Id, scenario.ContentHash, stops));
        if (verdict.Figures is not { } figures) throw new InvalidDataException($"{scenario.Id}: {verdict.Form[0].Message.En}");
        var cityOf = scenario.Lines.ToDictionary(line => line.Id, line => line.CityId);
        var byCity = figures.Lines.ToLookup(line => cityOf[line.LineId]);
        var broken = verdict.Rules.Where(rule => !rule.Kept).ToArray();
        return new(
            [.. broken.Select(rule => rule.Rule.Id)],
            broken.Sum(rule => rule.Findings.Length),
            figures.ShortageTonnes,
            figures.Exposure,
            figures.ExposureWithoutStops,
            [.. scenario.Cities.Where(city => byCity[city.Id].Any()).Select(city => new CityExposure(
                city.Name.En,
                byCity[city.Id].Sum(line => line.Exposure),
                byCity[city.Id].Sum(line => line.Exposure + line.ExposureAvoided)))],
            [.. figures.StoppedTonnesPerDay.Select(off => (int)(1000 * off / figures.OperatingTonnesPerDay))]);
    }

    /// <summary>Exposure index under another outlook.</summary>
    public static long Exposure(Scenario scenario, PollutionOutlook outlook, ImmutableArray<KilnStop> stops) =>
        Judge(scenario with { Outlook = outlook }, stops).Exposure;
}
