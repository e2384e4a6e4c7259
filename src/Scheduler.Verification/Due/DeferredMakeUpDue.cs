using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>Nothing in the missed window, and the share of what would be owed there in the make-up window.</summary>
internal sealed class DeferredMakeUpDue : IDueSource<DeferredMakeUp>
{
    public IEnumerable<DueClaim> Claims(DeferredMakeUp rule, DueFile file)
    {
        var missed = DueCount.BeforeDeferral(file, rule.Missed);
        if (missed == 0) return [];
        var later = Percentage.RoundedUp(missed, rule.SharePercent);
        return
        [
            new(rule.Missed, -missed, DueSources.Reason("Deferred", rule.Missed.Name, -missed), IsBase: false),
            new(rule.MakeUp, later, DueSources.Reason("MakeUp", rule.Missed.Name, rule.SharePercent, missed, later), IsBase: true),
        ];
    }
}
