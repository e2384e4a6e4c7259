using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Turns one kind of rule into due days and shapes.</summary>
public interface IRuleCompiler
{
    Type RuleType { get; }

    CompilerPhase Phase { get; }

    /// <summary>Adds to the due days of one line that the rule applies to.</summary>
    void Entitle(Rule rule, EntitlementDraft draft);

    /// <summary>Adds shapes, once all due days are known.</summary>
    void Compile(Rule rule, ProblemDraft draft);
}
