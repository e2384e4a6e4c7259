using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Rulebook.Compilers;

/// <summary>One sum per market and day, over the lines that the rule binds on that day.</summary>
public sealed class ConcurrencyLimitCompiler : RuleCompiler<ConcurrencyLimit>
{
    protected override void Compile(ConcurrencyLimit rule, ProblemDraft draft)
    {
        foreach (var market in draft.LinesOf(rule).GroupBy(line => draft.LineAt(line).MarketId))
        {
            var name = draft.Scenario.Markets.First(candidate => candidate.Id == market.Key).Name;
            foreach (var date in rule.Window.Days.Dates())
            {
                var day = draft.Scenario.Horizon.IndexOf(date);
                var bound = market.Where(line => draft.BoundDays(rule, line).Contains(date)).ToList();
                if (bound.Count == 0) continue;
                draft.AddSum(new WeightedSum(
                    rule.Id,
                    RulebookText.Catalog.Format("Subject.ConcurrencyLimit", name, date),
                    [.. bound.Select(line => new OffTerm(line, new DayRange(day, day), draft.LineAt(line).TonnesPerDay))],
                    [],
                    AtLeast: null,
                    AtMost: rule.MaxSharePercent * bound.Sum(line => (long)draft.LineAt(line).TonnesPerDay) / 100));
            }
        }
    }
}
