using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Adds the days of the threshold that the city's mean outlook reaches.</summary>
public sealed class OutlookAddOnCompiler : RuleCompiler<OutlookAddOn>
{
    public override CompilerPhase Phase => CompilerPhase.Adjustment;

    protected override void Entitle(OutlookAddOn rule, EntitlementDraft draft)
    {
        var mean = draft.Scenario.Outlook.MeanPm25Tenths(draft.City.Id, rule.Window.Days);
        var days = rule.DaysAt(mean);
        draft.Adjust(
            rule,
            rule.Window,
            days,
            RuleText.Catalog.Format("Reason.Outlook", draft.City.Name, rule.Window.Name, $"{mean / 10}.{mean % 10}", days));
    }
}
