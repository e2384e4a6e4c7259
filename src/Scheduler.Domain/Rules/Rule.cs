using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>
/// One rule of a notice, as data. Kinds are open: a new one is a new subtype with a compiler in the rulebook, a check in
/// the verifier, texts and tests of the same name. Nothing else in the system knows the kinds.
/// </summary>
/// <param name="Id">Stable id inside the scenario.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="AppliesTo">The lines it speaks of.</param>
public abstract record Rule(string Id, RuleSource Source, LineSelector AppliesTo)
{
    /// <summary>The kind's name: the same word in scenario files, docs and code.</summary>
    public string Kind => GetType().Name;

    /// <summary>What a planner would say, with this rule's numbers.</summary>
    public abstract LocalizedText Sentence { get; }
}
