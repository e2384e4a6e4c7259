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
            var terms = lines.SelectMany(line => draft.OutputRunsOf(line, days).Select(run => new OffTerm(line, run.Days, run.TonnesPerDay))).ToList();
            var full = terms.Sum(term => term.Coefficient * term.Days.Length);
            if (full <= cap) continue;
            draft.AddSum(new WeightedSum(
                rule.Id,
                RulebookText.Catalog.Format("Subject.OutputCap", draft.MemberName(rule, member), rule.Window.Name),
                [.. terms],
                [],
                AtLeast: full - cap,
                AtMost: null));
        }
    }
}
