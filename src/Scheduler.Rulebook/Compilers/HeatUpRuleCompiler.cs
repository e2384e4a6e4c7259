using Scheduler.Domain.Rules;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Stops longer than their heat-up; where it counts as run, the days that it takes from every count.</summary>
public sealed class HeatUpRuleCompiler : RuleCompiler<HeatUpRule>
{
    protected override void Compile(HeatUpRule rule, ProblemDraft draft)
    {
        foreach (var line in draft.LinesOf(rule))
        {
            draft.SetBlock(line, block => block with { MinStop = Math.Max(block.MinStop, rule.Days + 1) });
            if (rule.CountAs == HeatUpCount.Run) draft.ShortenStops(line, rule.Days, rule.Window?.Days ?? draft.Scenario.Horizon.Days);
        }
    }
}
