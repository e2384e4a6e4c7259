using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Adds the days of the fitting row; the shapes come from the base that is adjusted.</summary>
public sealed class GradeTableCompiler : RuleCompiler<GradeTable>
{
    public override CompilerPhase Phase => CompilerPhase.Adjustment;

    protected override void Entitle(GradeTable rule, EntitlementDraft draft)
    {
        foreach (var row in rule.RowsOf(draft.Line, draft.City))
        {
            draft.Adjust(
                rule.Id,
                rule.Window,
                row.DeltaDays,
                RuleText.Catalog.Format(
                    "Reason.Grade",
                    LineText.Of(draft.Line.Grade),
                    rule.CapacityClassOf(draft.Line) ?? "–",
                    draft.City.CityClass,
                    row.DeltaDays));
        }
    }
}
