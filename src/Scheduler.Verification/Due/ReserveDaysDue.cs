using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>The days called, each call by itself. They need no other base of their window.</summary>
internal sealed class ReserveDaysDue : IDueSource<ReserveDays>
{
    public IEnumerable<DueClaim> Claims(ReserveDays rule, DueFile file) => rule.Called.Select(call => new DueClaim(
        call.Window, call.Days, DueSources.Reason("Called", call.Window.Name, call.Days, call.Document, call.AnnouncedOn), IsBase: true));
}
