using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Base days of every part of the region's calendar; the shapes follow from them.</summary>
public sealed class RegionCalendarCompiler : RuleCompiler<RegionCalendar>
{
    public override CompilerPhase Phase => CompilerPhase.Base;

    protected override void Entitle(RegionCalendar rule, EntitlementDraft draft)
    {
        foreach (var region in rule.Regions)
        {
            var on = DaySet.Of(draft.Scenario.VersionsOf(draft.Line)
                .Where(version => rule.RegionsOf(version.Line, draft.City).Contains(region))
                .SelectMany(version => version.Days.Intervals));
            if (on.IsEmpty) continue;
            foreach (var part in region.Parts)
                draft.AddBase(rule, part.Window, part.Days, RuleText.Catalog.Format("Reason.Region", part.Window.Name, part.Days), on);
        }
    }
}
