using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Rulebook.Alerts;

/// <summary>Hours of alerts → what a line must do on which calendar days.</summary>
public static class AlertDays
{
    /// <summary>The days of the horizon on which a rule asks something of a line, earliest first; days that the alert touches for too short a
    /// time are not among them.</summary>
    public static IEnumerable<AlertDay> Of(Scenario scenario, AlertActions rule, ClinkerLine line) =>
        from day in PartsOf(scenario, rule, line).GroupBy(part => part.Date)
        let asked = Asked([.. day], rule.MinimumHours * 60)
        where asked is not null
        select asked;

    /// <summary>What each bulletin asks of a line on each day of the horizon, earliest first.</summary>
    public static ImmutableArray<AlertPart> PartsOf(Scenario scenario, AlertActions rule, ClinkerLine line)
    {
        var (city, bound, versions) = (scenario.CityOf(line), scenario.BoundDays(rule, line), scenario.VersionsOf(line));
        var spans = AlertTimeline.Of(scenario.Alerts.Where(alert => alert.HasMandatoryCuts), city.Id);
        return
        [
            .. from span in spans
               from date in DaysOf(span, scenario)
               where bound.Contains(date)
               let minutes = span.MinutesWithin(ChinaTime.StartOf(date), ChinaTime.StartOf(date.PlusDays(1)))
               where minutes > 0
               select new AlertPart(date, span, rule.ActionOf(versions.First(version => version.Days.Contains(date)).Line, city, span.Level), minutes),
        ];
    }

    private static IEnumerable<LocalDate> DaysOf(AlertSpan span, Scenario scenario)
    {
        var first = LocalDate.Max(ChinaTime.DateOf(span.Start), scenario.Horizon.From);
        var last = LocalDate.Min(ChinaTime.DateOf(span.End), scenario.Horizon.To);
        for (var date = first; date <= last; date = date.PlusDays(1)) yield return date;
    }

    // From the strictest measure down: hours of a stricter one count for the milder one too. Where two levels ask the same, the higher one is in
    // force that day, whichever came first.
    private static AlertDay? Asked(ImmutableArray<AlertPart> parts, int minutesNeeded)
    {
        var strictFirst = parts.OrderByDescending(part => part.Action.Strictness).ToList();
        var minutes = 0;
        for (var i = 0; i < strictFirst.Count; i++)
        {
            minutes += strictFirst[i].Minutes;
            if (minutes < minutesNeeded) continue;
            var level = strictFirst.Where(part => part.Action.Strictness >= strictFirst[i].Action.Strictness).Select(part => part.Span.Level).MaxBy(AlertLevels.RankOf);
            return new AlertDay(strictFirst[i].Date, strictFirst[i].Action, level);
        }

        return null;
    }
}
