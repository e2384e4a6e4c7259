using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>A city may order more days than the province, never less.</summary>
internal sealed class CityBelowBaseCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        if (!rules.KnowsAll<Rule>()) return;
        foreach (var (read, city) in rules.Sound<CityAddOn>().Where(pair => pair.Rule.Mode == CityAddOnMode.AtLeast))
        {
            var higher = from pair in rules.Sound<BaseDays>()
                         where pair.Rule.Window.Id == city.Window.Id && pair.Rule.Days > city.Days
                         from line in Common(rules, city, pair.Rule)
                         group line by pair.Rule;
            foreach (var group in higher)
                faults.Add(FaultKind.CityBelowBase, read.PlaceOf("days"), $"{city.Days}", group.Key.Id, group.Key.Days, Readable.List(group));
        }
    }

    private static IEnumerable<string> Common(RuleSet rules, CityAddOn city, BaseDays province)
    {
        var days = rules.BoundOf(province).ToDictionary(pair => pair.Line.Id, pair => pair.Days);
        return rules.BoundOf(city)
            .Where(pair => !days.GetValueOrDefault(pair.Line.Id, DaySet.Empty).Intersect(pair.Days).IsEmpty)
            .Select(pair => pair.Line.Id);
    }
}
