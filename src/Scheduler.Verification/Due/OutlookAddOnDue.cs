using System.Globalization;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>The days of the threshold that the city's mean reaches.</summary>
internal sealed class OutlookAddOnDue : IDueSource<OutlookAddOn>
{
    public IEnumerable<DueClaim> Claims(OutlookAddOn rule, DueFile file)
    {
        var tenths = MeanPm25Tenths(file, rule.Window.Days);
        var days = rule.DaysAt(tenths);
        var micrograms = (tenths / 10m).ToString("0.0", CultureInfo.InvariantCulture);
        return [new(rule.Window, days, DueSources.Reason("Outlook", file.City.Name, rule.Window.Name, micrograms, days), IsBase: false)];
    }

    /// <summary>Mean over a window, tenths of µg/m³, rounded half up; counted here and not asked of the outlook, since days
    /// that somebody owes hang on it.</summary>
    private static int MeanPm25Tenths(DueFile file, DaySet days)
    {
        if (days.IsEmpty) return 0;
        var daily = file.Scenario.Outlook.Pm25Tenths(file.City.Id);
        var sum = days.Dates().Sum(date => (long)daily[file.Scenario.Horizon.IndexOf(date)]);
        var (whole, rest) = long.DivRem(sum, days.Count);
        return checked((int)(2 * rest >= days.Count ? whole + 1 : whole));
    }
}
