using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Base days of the window, and where the notice says so a most number of stops in it.</summary>
public sealed class FreePlacementCompiler : RuleCompiler<FreePlacement>
{
    public override CompilerPhase Phase => CompilerPhase.Base;

    protected override void Entitle(FreePlacement rule, EntitlementDraft draft) => draft.AddBase(
        rule, rule.Window, rule.Days, RuleText.Catalog.Format("Reason.Base", rule.Window.Name, rule.Days));

    protected override void Compile(FreePlacement rule, ProblemDraft draft)
    {
        if (rule.MaxBlocks is not { } most) return;
        foreach (var line in draft.LinesOf(rule))
        {
            // Off on the first day of a span is a stop in it, wherever it began; on later days a stop must begin.
            var spans = draft.RangesOf(draft.BoundDays(rule, line));
            draft.AddSum(new WeightedSum(
                rule.Id,
                RulebookText.Catalog.Format("Subject.FreePlacement", draft.LineAt(line).Id, rule.Window.Name),
                [.. spans.Select(span => new OffTerm(line, new DayRange(span.First, span.First), 1))],
                [.. spans.SelectMany(span => Enumerable.Range(span.First + 1, span.Length - 1)).Select(day => new StartTerm(line, day, 1))],
                AtLeast: null,
                AtMost: most));
        }
    }
}
