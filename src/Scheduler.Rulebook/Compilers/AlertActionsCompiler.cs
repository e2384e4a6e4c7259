using NodaTime;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;
using Scheduler.Rulebook.Alerts;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Rulebook.Compilers;

/// <summary>A stop fixes the days of a line; a share of lines asks for a number of stops per plant and day.</summary>
public sealed class AlertActionsCompiler : RuleCompiler<AlertActions>
{
    protected override void Compile(AlertActions rule, ProblemDraft draft)
    {
        var asked = draft.LinesOf(rule)
            .SelectMany(line => AlertDays.Of(draft.Scenario, rule, draft.LineAt(line)), (line, day) => (Line: line, Day: day))
            .ToList();
        foreach (var stops in asked.Where(pair => pair.Day.Action.Measure == AlertMeasure.Stop).GroupBy(pair => pair.Line))
        {
            foreach (var span in DaySet.Of(stops.Select(pair => new DateInterval(pair.Day.Date, pair.Day.Date))).Intervals)
                draft.AlwaysOff(stops.Key, DaySet.Of(span), rule.Id);
        }

        var plants = asked
            .Where(pair => pair.Day.Action.Measure == AlertMeasure.StopShare)
            .GroupBy(pair => (pair.Day.Date, draft.LineAt(pair.Line).CityId, draft.LineAt(pair.Line).CompanyId, Percent: pair.Day.Action.Percent ?? 0));
        foreach (var plant in plants)
        {
            var least = AlertShare.LinesOff(plant.Count(), plant.Key.Percent, rule.ShareRounding);
            if (least == 0) continue;
            var day = draft.Scenario.Horizon.IndexOf(plant.Key.Date);
            draft.AddSum(new WeightedSum(
                rule.Id,
                RulebookText.Catalog.Format("Subject.AlertActions", plant.Key.CompanyId, CityName(draft, plant.Key.CityId), plant.Key.Date),
                [.. plant.Select(pair => new OffTerm(pair.Line, new DayRange(day, day), 1))],
                [],
                least,
                AtMost: null));
        }
    }

    private static LocalizedText CityName(ProblemDraft draft, string cityId) =>
        draft.Scenario.Cities.First(city => city.Id == cityId).Name;
}
