using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Takes the run days of the step from the base of the window, each step on the days on which the line reaches it.</summary>
public sealed class FuelSubstitutionCompiler : RuleCompiler<FuelSubstitution>
{
    public override CompilerPhase Phase => CompilerPhase.Adjustment;

    protected override void Entitle(FuelSubstitution rule, EntitlementDraft draft)
    {
        var name = FactText.Name(draft.Scenario.FactDefinitions, rule.FactId);
        var versions = draft.VersionsIn(rule, rule.Window).ToLookup(version => version.Line.Facts.ContainsKey(rule.FactId));
        var reached = from version in versions[true]
                      let step = rule.StepOf(version.Line)
                      where step is not null
                      group version.Days by step;
        foreach (var group in reached)
        {
            draft.Adjust(
                rule,
                rule.Window,
                -group.Key.RunDays,
                RuleText.Catalog.Format(
                    "Reason.FuelStep", name, FactText.Number(group.Key.FromThousandths), group.Key.RunDays, -group.Key.RunDays),
                DaySet.Of(group.SelectMany(days => days.Intervals)));
        }

        var unknown = DaySet.Of(versions[false].SelectMany(version => version.Days.Intervals));
        if (!unknown.IsEmpty) draft.AdjustExactly(rule, rule.Window, 0, RuleText.Catalog.Format("Reason.FuelUnknown", name, unknown.ToString()));
    }
}
