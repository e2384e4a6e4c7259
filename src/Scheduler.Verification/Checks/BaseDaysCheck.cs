using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Every line gets the days that it owes in the window, and all that it owes in the horizon.</summary>
/// <remarks>The total is compared besides the windows: windows may overlap, and a day in two of them is one day.</remarks>
internal sealed class BaseDaysCheck : IRuleCheck<BaseDays>
{
    public IEnumerable<Comparison> Compare(BaseDays rule, SiteRecords records)
    {
        foreach (var record in records.Of(rule))
        {
            var due = record.Due.Windows.Single(window => window.Window.Id == rule.Window.Id);
            if (!record.Due.OneBlock && due.Days > 0) yield return GivenDays.Reach(record, due.Window, due.Days);
            yield return GivenDays.CoverDue(record);
        }
    }
}
