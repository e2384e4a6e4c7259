using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Rulebook.Compilers;

/// <summary>The block shape as it stands.</summary>
public sealed class BlockLengthCompiler : RuleCompiler<BlockLength>
{
    protected override void Compile(BlockLength rule, ProblemDraft draft)
    {
        foreach (var line in draft.LinesOf(rule))
        {
            draft.SetBlock(line, block => block with
            {
                MinStop = Math.Max(block.MinStop, rule.MinStopDays),
                MaxStop = rule.MaxStopDays ?? BlockShape.Unlimited,
                MinRun = rule.MinRunDays,
                MaxStops = rule.MaxStops,
                LastStopMayContinue = rule.LastStopMayContinue,
            }, rule.Id);
        }
    }
}
