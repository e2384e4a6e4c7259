using NodaTime;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Verification.Alerts;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Lines that must stop under an alert are off on all these days, and of each plant enough lines on each day.</summary>
internal sealed class AlertActionsCheck : IRuleCheck<AlertActions>
{
    public IEnumerable<Comparison> Compare(AlertActions rule, SiteRecords records)
    {
        var duties = records.Of(rule)
            .SelectMany(record => AlertDuties.Of(records.Scenario, rule, record.Line), (record, duty) => (Record: record, Duty: duty))
            .ToList();
        return
        [
            .. duties.Where(pair => pair.Duty.Action.Measure == AlertMeasure.Stop)
                .GroupBy(pair => pair.Record, pair => pair.Duty.Date)
                .Select(line => Stopped(line.Key, DaySet.Of(line.Select(date => new DateInterval(date, date))))),
            .. duties.Where(pair => pair.Duty.Action.Measure == AlertMeasure.StopShare)
                .GroupBy(
                    pair => (pair.Duty.Date, City: pair.Record.City.Id, Company: pair.Record.Line.CompanyId, Percent: pair.Duty.Action.Percent!.Value),
                    pair => pair.Record)
                .Select(plant => Share(rule, plant.Key.Date, plant.Key.Company, plant.Key.Percent, [.. plant])),
        ];
    }

    private static Comparison Stopped(LineRecord record, DaySet days)
    {
        var found = record.StoppedIn(days);
        var running = days.Except(record.Stops);
        return Comparison.AtLeast(found, days.Count, Unit.Days, "AlertActions.Stop",
            record.Id, days, found, days.Count, running.IsEmpty ? "–" : running)
            .About(record.Id, running.IsEmpty ? null : running.Intervals[0].Start);
    }

    private static Comparison Share(AlertActions rule, LocalDate date, string company, int percent, LineRecord[] plant)
    {
        var off = plant.Count(record => record.IsStopped(date));
        var least = Rounded(plant.Length * percent, rule.ShareRounding);
        return Comparison.AtLeast(off, least, Unit.Lines, "AlertActions.Share",
            company, plant[0].City.Name, date, off, plant.Length, percent, least)
            .About(null, date);
    }

    /// <summary>Hundredths of lines in whole lines.</summary>
    private static int Rounded(int hundredths, Rounding rounding)
    {
        var (whole, rest) = int.DivRem(hundredths, 100);
        var up = rounding switch
        {
            Rounding.Up => rest > 0,
            Rounding.Down => false,
            _ => rest >= 50,
        };
        return up ? whole + 1 : whole;
    }
}
