using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Adds the days of the city, or what is missing to its total, to the base of the window.</summary>
public sealed class CityAddOnCompiler : RuleCompiler<CityAddOn>
{
    public override CompilerPhase Phase => CompilerPhase.Adjustment;

    protected override void Entitle(CityAddOn rule, EntitlementDraft draft)
    {
        if (rule.Mode == CityAddOnMode.Add)
        {
            draft.Adjust(rule, rule.Window, rule.Days, RuleText.Catalog.Format("Reason.CityAdd", rule.Window.Name, rule.Days));
            return;
        }

        var lower = from part in draft.ByBase(rule.Window, draft.BoundIn(rule, rule.Window))
                    where part.BaseDays < rule.Days
                    group part.Days by part.BaseDays!.Value;
        foreach (var part in lower)
        {
            var missing = rule.Days - part.Key;
            draft.Adjust(
                rule,
                rule.Window,
                missing,
                RuleText.Catalog.Format("Reason.CityAtLeast", rule.Window.Name, rule.Days, missing, part.Key),
                DaySet.Of(part.SelectMany(days => days.Intervals)));
        }
    }
}
