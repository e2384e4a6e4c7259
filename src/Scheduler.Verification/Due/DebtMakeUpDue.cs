using NodaTime;
using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>The debt of the line, by its factor.</summary>
internal sealed class DebtMakeUpDue : IDueSource<DebtMakeUp>
{
    public IEnumerable<DueClaim> Claims(DebtMakeUp rule, DueFile file)
    {
        var days = Percentage.Part(rule.HalfDays[file.Line.Id], rule.FactorPercent, 200, Rounding.Up);
        LocalDate deadline = rule.Window.Days.IsEmpty ? file.Scenario.Horizon.To : rule.Window.Days.Dates().Last();
        var reason = DueSources.Reason("Debt", DebtMakeUp.InDays(rule.HalfDays[file.Line.Id]), rule.FactorPercent, days, deadline);
        return [new(rule.Window, days, reason, IsBase: true)];
    }
}
