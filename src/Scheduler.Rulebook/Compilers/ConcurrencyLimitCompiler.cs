using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Rulebook.Compilers;

/// <summary>One sum per market and day.</summary>
public sealed class ConcurrencyLimitCompiler : RuleCompiler<ConcurrencyLimit>
{
    protected override void Compile(ConcurrencyLimit rule, ProblemDraft draft)
    {
        foreach (var market in draft.LinesOf(rule).GroupBy(line => draft.LineAt(line).MarketId))
        {
            var name = draft.Scenario.Markets.First(candidate => candidate.Id == market.Key).Name;
            var limit = rule.MaxSharePercent * market.Sum(line => (long)draft.LineAt(line).TonnesPerDay) / 100;
            foreach (var date in rule.Window.Days.Dates())
            {
                var day = draft.Scenario.Horizon.IndexOf(date);
                draft.AddSum(new WeightedSum(
                    rule.Id,
                    RulebookText.Catalog.Format("Subject.ConcurrencyLimit", name, date),
                    [.. market.Select(line => new OffTerm(line, new DayRange(day, day), draft.LineAt(line).TonnesPerDay))],
                    [],
                    AtLeast: null,
                    AtMost: limit));
            }
        }
    }
}
