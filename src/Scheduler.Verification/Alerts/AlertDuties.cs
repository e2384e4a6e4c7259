using NodaTime;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Verification.Alerts;

/// <summary>Reads the bulletins as an inspector does: cuts each day wherever a bulletin begins or ends, and asks for each piece which bulletin was
/// in force. Resolved timelines are not used, so that an error in them cannot hide here.</summary>
internal static class AlertDuties
{
    /// <summary>Duties of a line on the days of the horizon on which a rule binds it, earliest first.</summary>
    public static IEnumerable<AlertDuty> Of(Scenario scenario, AlertActions rule, ClinkerLine line)
    {
        PollutionAlert[] bulletins = [.. scenario.Alerts.Where(alert => alert.HasMandatoryCuts && alert.Cities.Contains(line.CityId))];
        if (bulletins.Length == 0) yield break;
        var city = scenario.CityOf(line);
        foreach (var version in scenario.VersionsOf(line))
        {
            foreach (var date in version.Days.Intersect(scenario.BoundDays(rule, line)).Dates())
            {
                if (On(date, bulletins, rule, version.Line, city) is { } duty) yield return duty;
            }
        }
    }

    private static AlertDuty? On(LocalDate date, PollutionAlert[] bulletins, AlertActions rule, ClinkerLine line, City city)
    {
        var (begin, end) = (ChinaTime.StartOf(date), ChinaTime.StartOf(date.PlusDays(1)));
        Instant[] edges =
        [
            begin,
            .. bulletins.SelectMany(alert => new[] { alert.Starts, alert.Ends }).Where(edge => begin < edge && edge < end).Distinct().Order(),
            end,
        ];
        var pieces = (from piece in edges.Zip(edges.Skip(1))
                      let alert = InForce(bulletins, piece.First)
                      where alert is not null
                      select (Length: piece.Second - piece.First, Action: rule.ActionOf(line, city, alert.Level), alert.Level)).ToList();
        var needed = Duration.FromHours(rule.MinimumHours);
        foreach (var action in pieces.Select(piece => piece.Action).OrderByDescending(action => action.Strictness))
        {
            var asStrict = pieces.Where(piece => piece.Action.Strictness >= action.Strictness).ToList();
            var length = asStrict.Aggregate(Duration.Zero, (sum, piece) => sum + piece.Length);
            if (length >= needed) return new AlertDuty(date, action, asStrict.Select(piece => piece.Level).MaxBy(AlertLevels.RankOf));
        }

        return null;
    }

    /// <summary>The bulletin that has begun, that no begun bulletin replaces, and that has not ended; null when there is none.</summary>
    private static PollutionAlert? InForce(PollutionAlert[] bulletins, Instant moment) => bulletins.FirstOrDefault(alert =>
        alert.Starts <= moment && moment < alert.Ends && !bulletins.Any(other => other.Starts <= moment && Replaces(other, alert, bulletins)));

    /// <summary>Whether a bulletin stands in the place of another, itself or through others.</summary>
    private static bool Replaces(PollutionAlert later, PollutionAlert earlier, PollutionAlert[] bulletins) =>
        later.Replaces == earlier.Id
        || (bulletins.FirstOrDefault(alert => alert.Id == later.Replaces) is { } between && Replaces(between, earlier, bulletins));
}
