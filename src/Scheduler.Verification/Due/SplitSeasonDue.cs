using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>The days of each part.</summary>
internal sealed class SplitSeasonDue : IDueSource<SplitSeason>
{
    public IEnumerable<DueClaim> Claims(SplitSeason rule, DueFile file) => rule.Parts.Select(part =>
        new DueClaim(part.Window, part.Days, DueSources.Reason("Base", part.Window.Name, part.Days), IsBase: true));
}
