using Scheduler.Domain.Rules;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Lines never stop on the days on which they do not take part; that nothing is due for these days is in the due days.</summary>
public sealed class ScopeCompiler : RuleCompiler<Scope>
{
    protected override void Compile(Scope rule, ProblemDraft draft)
    {
        foreach (var line in draft.LinesOf(rule)) draft.NeverOff(line, draft.BoundDays(rule, line), rule.Id);
    }
}
