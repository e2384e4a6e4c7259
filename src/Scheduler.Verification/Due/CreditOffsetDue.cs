using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>The whole days of the credit, up to the cap.</summary>
internal sealed class CreditOffsetDue : IDueSource<CreditOffset>
{
    public IEnumerable<DueClaim> Claims(CreditOffset rule, DueFile file)
    {
        var credit = rule.Credits.Single(row => row.LineId == file.Line.Id);
        var whole = Percentage.Part(credit.HalfDays, 1, 2, Rounding.Down);
        var used = whole > rule.CapDays ? rule.CapDays : whole;
        return [new(rule.Window, -used, rule.Reason(credit, used), IsBase: false)];
    }
}
