using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Adds the days of the fitting row, each row on the days on which the line fits it; the shapes come from the base that is adjusted.</summary>
public sealed class GradeTableCompiler : RuleCompiler<GradeTable>
{
    public override CompilerPhase Phase => CompilerPhase.Adjustment;

    protected override void Entitle(GradeTable rule, EntitlementDraft draft)
    {
        var fitting = from version in draft.Scenario.VersionsOf(draft.Line)
                      from row in rule.RowsOf(version.Line, draft.City)
                      group version by (Row: row, version.Line.Grade);
        foreach (var group in fitting)
        {
            draft.Adjust(
                rule,
                rule.Window,
                group.Key.Row.DeltaDays,
                RuleText.Catalog.Format(
                    "Reason.Grade",
                    LineText.Of(group.Key.Grade),
                    rule.CapacityClassOf(draft.Line) ?? "–",
                    draft.City.CityClass,
                    group.Key.Row.DeltaDays),
                DaySet.Of(group.SelectMany(version => version.Days.Intervals)));
        }
    }
}
