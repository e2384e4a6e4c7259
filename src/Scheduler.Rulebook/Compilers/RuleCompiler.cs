using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>A compiler of one kind; by default a kind adds neither due days nor shapes.</summary>
public abstract class RuleCompiler<TRule> : IRuleCompiler
    where TRule : Rule
{
    public Type RuleType => typeof(TRule);

    public virtual CompilerPhase Phase => CompilerPhase.Constraint;

    public void Entitle(Rule rule, EntitlementDraft draft) => Entitle((TRule)rule, draft);

    public void Compile(Rule rule, ProblemDraft draft) => Compile((TRule)rule, draft);

    protected virtual void Entitle(TRule rule, EntitlementDraft draft)
    {
    }

    protected virtual void Compile(TRule rule, ProblemDraft draft)
    {
    }
}
