using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>The granted run days of the line.</summary>
internal sealed class ExtraRunDue : IDueSource<ExtraRun>
{
    public IEnumerable<DueClaim> Claims(ExtraRun rule, DueFile file) =>
        from grant in rule.Grants
        where grant.Covers(file.Line, file.City)
        select new DueClaim(
            rule.Window, -grant.Days, DueSources.Reason("ExtraRun", grant.Days, grant.Document, grant.AppliedOn, -grant.Days), IsBase: false);
}
