using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Running tonnes at most the cap, that is: off tonnes at least what full running would make beyond it.</summary>
public sealed class OutputCapCompiler : RuleCompiler<OutputCap>
{
    protected override void Compile(OutputCap rule, ProblemDraft draft)
    {
        var days = draft.RangesOf(rule.Window.Days);
        foreach (var (member, cap) in rule.MaxTonnes)
        {
            var lines = draft.LinesOf(rule).Where(line => rule.MemberOf(draft.LineAt(line)) == member).ToList();
            var full = lines.Sum(line => (long)draft.LineAt(line).TonnesPerDay * rule.Window.Days.Count);
            if (full <= cap) continue;
            draft.AddSum(new WeightedSum(
                rule.Id,
                RulebookText.Catalog.Format("Subject.OutputCap", draft.MemberName(rule, member), rule.Window.Name),
                [.. lines.SelectMany(line => days.Select(range => new OffTerm(line, range, draft.LineAt(line).TonnesPerDay)))],
                [],
                AtLeast: full - cap,
                AtMost: null));
        }
    }
}
