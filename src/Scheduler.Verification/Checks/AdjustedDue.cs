using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Checks of rules that act through the due days alone: the given days cover them with the adjustment in.</summary>
internal static class AdjustedDue
{
    /// <summary>One comparison per line whose due days hold an item of the rule. A line that takes its days in one block
    /// is compared in the whole horizon, since windows do not bind it.</summary>
    public static IEnumerable<Comparison> Compare(Rule rule, SiteRecords records) =>
        from record in records.Of(rule)
        from due in record.Due.Windows
        where due.Items.Any(item => item.RuleId == rule.Id)
        where record.Due.OneBlock || due.Days > 0
        select Adjusted(rule, record, due);

    private static Comparison Adjusted(Rule rule, LineRecord record, Domain.Entitlements.WindowDue due)
    {
        var (days, required) = record.Due.OneBlock
            ? (record.Horizon.Days, record.Due.DueDays)
            : (due.Window.Days, due.Days);
        var found = record.GivenIn(days);
        var adjustment = due.Items.Where(item => item.RuleId == rule.Id).Sum(item => item.Days);
        return Comparison.AtLeast(found, required, Unit.Days, "AdjustedDue",
            record.Id, found, days, required, adjustment, due.Window.Name)
            .About(record.Id);
    }
}
