using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Rulebook.Alerts;

/// <summary>Alerts and rules → the order of every line, what later bulletins changed in it, and the ledger entries that follow.</summary>
public static class AlertOrderBook
{
    private const int HalfDaysPerDay = 2;

    /// <summary>The whole list; spans outside the horizon give no orders, since its rules do not reach there.</summary>
    public static AlertOrderList Of(Scenario scenario) => new(
        Orders(scenario),
        [.. Changes(scenario)],
        [.. scenario.OperatingLines.SelectMany(line => Entries(scenario, line))],
        [.. scenario.Alerts.Where(alert => !alert.HasMandatoryCuts)]);

    private static ImmutableArray<AlertOrder> Orders(Scenario scenario)
    {
        var orders = scenario.OperatingLines.SelectMany(line => Orders(scenario, line)).ToList();
        return [.. orders.Select(order => WithPlant(order, orders))];
    }

    private static IEnumerable<AlertOrder> Orders(Scenario scenario, ClinkerLine line)
    {
        var city = scenario.CityOf(line);
        var versions = scenario.VersionsOf(line);
        var credits = scenario.Rules.OfType<AlertCredit>().Select(rule => (Rule: rule, Days: scenario.BoundDays(rule, line))).ToList();
        var told = new HashSet<LocalDate>();
        foreach (var rule in scenario.Rules.OfType<AlertActions>())
        {
            var askedDays = AlertDays.Of(scenario, rule, line).ToLookup(day => day.Action, day => day.Date);
            foreach (var segment in Segments(AlertDays.PartsOf(scenario, rule, line)))
            {
                var (first, last) = (segment[0], segment[^1]);
                var dates = new DateInterval(first.Date, last.Date);
                var asThen = versions.First(version => version.Days.Contains(first.Date)).Line;
                var span = first.Span with
                {
                    Start = Instant.Max(first.Span.Start, ChinaTime.StartOf(first.Date)),
                    End = Instant.Min(first.Span.End, ChinaTime.StartOf(last.Date.PlusDays(1))),
                };
                yield return new AlertOrder(
                    asThen,
                    span,
                    first.Action,
                    rule,
                    rule.Exempts(asThen, city),
                    LinesOff: null,
                    LinesOfPlant: null,
                    DaySet.Of(askedDays[first.Action].Where(date => dates.Contains(date) && told.Add(date)).Select(date => new DateInterval(date, date))),
                    first.Action.Stops
                        ? [.. credits.Where(credit => credit.Rule.Levels.Contains(span.Level) && credit.Days.CountWithin(dates) > 0).Select(credit => credit.Rule)]
                        : []);
            }
        }
    }

    // A span is cut where a dated fact or another rule changes what is asked.
    private static IEnumerable<ImmutableArray<AlertPart>> Segments(ImmutableArray<AlertPart> parts)
    {
        var segment = ImmutableArray<AlertPart>.Empty;
        foreach (var part in parts)
        {
            var goesOn = segment.IsEmpty
                || (ReferenceEquals(segment[^1].Span, part.Span) && segment[^1].Action == part.Action && segment[^1].Date.PlusDays(1) == part.Date);
            if (!goesOn)
            {
                yield return segment;
                segment = [];
            }

            segment = segment.Add(part);
        }

        if (!segment.IsEmpty) yield return segment;
    }

    private static AlertOrder WithPlant(AlertOrder order, List<AlertOrder> orders)
    {
        if (order.Action.Measure != AlertMeasure.StopShare) return order;
        var lines = orders.Count(other =>
            (other.Line.CityId, other.Line.CompanyId, other.Basis.Id) == (order.Line.CityId, order.Line.CompanyId, order.Basis.Id)
            && other.Action.Measure == AlertMeasure.StopShare
            && other.Action.Percent == order.Action.Percent
            && other.Span.Start <= order.Span.Start && order.Span.Start < other.Span.End);
        return order with { LinesOff = AlertShare.LinesOff(lines, order.Action.Percent ?? 0, order.Basis.ShareRounding), LinesOfPlant = lines };
    }

    private static IEnumerable<AlertChange> Changes(Scenario scenario)
    {
        foreach (var city in scenario.Cities)
        {
            foreach (var chain in AlertTimeline.Chains(scenario.Alerts.Where(alert => alert.HasMandatoryCuts), city.Id))
            {
                for (var i = 1; i < chain.Length; i++)
                {
                    var before = Orders(scenario with { Alerts = chain[..i] }).Where(order => order.Line.CityId == city.Id).ToList();
                    var after = Orders(scenario with { Alerts = chain[..(i + 1)] }).Where(order => order.Line.CityId == city.Id).ToList();
                    foreach (var change in Differences(chain[i], before, after)) yield return change;
                }
            }
        }
    }

    private static IEnumerable<AlertChange> Differences(PollutionAlert bulletin, List<AlertOrder> before, List<AlertOrder> after) =>
        from line in before.Concat(after).Select(order => order.Line.Id).Distinct()
        let gone = before.Where(order => order.Line.Id == line && !after.Any(order.AsksTheSameAs)).ToImmutableArray()
        let come = after.Where(order => order.Line.Id == line && !before.Any(order.AsksTheSameAs)).ToImmutableArray()
        where gone.Length + come.Length > 0
        select new AlertChange(bulletin, line, gone, come);

    /// <summary>Only stops of the line itself: which line of a plant answers for a share is known when the plant has named it.</summary>
    private static IEnumerable<AlertEntry> Entries(Scenario scenario, ClinkerLine line)
    {
        var stops = scenario.Rules.OfType<AlertActions>()
            .SelectMany(rule => AlertDays.PartsOf(scenario, rule, line))
            .Where(part => part.Action.Measure == AlertMeasure.Stop)
            .GroupBy(part => part.Date)
            .OrderBy(day => day.Key)
            .ToList();
        var left = stops.ToDictionary(day => day.Key, _ => HalfDaysPerDay);
        foreach (var credit in scenario.Rules.OfType<AlertCredit>())
        {
            var (bound, sum, documents) = (scenario.BoundDays(credit, line), 0, new List<PollutionAlert>());
            foreach (var day in stops.Where(day => bound.Contains(day.Key)))
            {
                var parts = day.Where(part => credit.Levels.Contains(part.Span.Level)).ToList();
                var halfDays = Math.Min(credit.HalfDays(parts.Sum(part => part.Minutes)), left[day.Key]);
                left[day.Key] -= halfDays;
                sum += halfDays;
                if (halfDays > 0) documents.AddRange(parts.Select(part => part.Span.Alert).Except(documents));
            }

            if (sum > 0) yield return new AlertEntry(line.Id, credit, sum, [.. documents]);
        }
    }
}
