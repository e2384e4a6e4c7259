using Scheduler.Domain.Rules;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Due;

/// <summary>What a minimum of days asks of one line.</summary>
internal static class LeastDays
{
    /// <summary>A number of days, scaled as the line's special treatment scales its due days, and never more than these.</summary>
    public static int Of(LineRecord record, int days)
    {
        var scaled = record.Treatment switch
        {
            { Treatment: TreatmentKind.Exempt } => 0,
            { Treatment: TreatmentKind.Share, SharePercent: { } percent } => Percentage.RoundedUp(days, percent),
            _ => days,
        };
        return Math.Min(scaled, record.Due.DueDays);
    }
}
