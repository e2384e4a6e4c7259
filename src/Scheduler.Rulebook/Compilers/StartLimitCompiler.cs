using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Rulebook.Compilers;

/// <summary>One sum of starts per city and day.</summary>
public sealed class StartLimitCompiler : RuleCompiler<StartLimit>
{
    protected override void Compile(StartLimit rule, ProblemDraft draft)
    {
        foreach (var city in draft.LinesOf(rule).GroupBy(line => draft.LineAt(line).CityId))
        {
            var name = draft.Scenario.Cities.First(candidate => candidate.Id == city.Key).Name;
            for (var day = 0; day < draft.Scenario.Horizon.DayCount; day++)
            {
                var date = draft.Scenario.Horizon.DateAt(day);
                var lines = city.Where(line => draft.BoundDays(rule, line).Contains(date)).ToList();
                if (lines.Count <= rule.MaxStartsPerCityAndDay) continue;
                draft.AddSum(new WeightedSum(
                    rule.Id,
                    RulebookText.Catalog.Format("Subject.StartLimit", name, date),
                    [],
                    [.. lines.Select(line => new StartTerm(line, day, 1))],
                    AtLeast: null,
                    AtMost: rule.MaxStartsPerCityAndDay));
            }
        }
    }
}
