using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Verification;

namespace Scheduler.Race.Judging;

/// <summary>Has the verifier judge a plan, whoever made it.</summary>
internal static class PlanJudge
{
    public static Judgement Judge(Scenario scenario, ImmutableArray<KilnStop> stops)
    {
        var verdict = PlanVerifier.Verify(scenario, new ShutdownPlan(scenario.Id, scenario.ContentHash, stops));
        var breach = verdict.Form.Concat(verdict.Rules.SelectMany(rule => rule.Findings)).FirstOrDefault();
        var figures = verdict.Figures;
        return new Judgement(verdict.Accepted, breach?.Message.En, figures?.ShortageTonnes, figures?.Exposure, figures?.Restarts)
        {
            Fairness = figures?.Fairness?.Value,
        };
    }
}
