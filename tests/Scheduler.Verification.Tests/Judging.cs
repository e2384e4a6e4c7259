using Scheduler.Domain.Verdicts;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests;

/// <summary>Short words for what every test here does: plan, verify, look at one rule.</summary>
internal static class Judging
{
    public static PlanVerdict Verify(this ScenarioBuilder builder, params (string Line, string Span)[] stops)
    {
        var scenario = builder.Build();
        return PlanVerifier.Verify(scenario, ScenarioBuilder.Plan(scenario, stops));
    }

    /// <summary>The verdict on the rule with an id.</summary>
    public static RuleVerdict On(this PlanVerdict verdict, string ruleId) => verdict.Rules.Single(rule => rule.Rule.Id == ruleId);

    public static LineFigures Figures(this PlanVerdict verdict, string lineId) =>
        verdict.Figures!.Lines.Single(line => line.LineId == lineId);

    /// <summary>English words of every breach.</summary>
    public static string[] Breaches(this RuleVerdict verdict) => [.. verdict.Findings.Select(finding => finding.Message.En)];
}
