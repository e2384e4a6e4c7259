using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Adds the days of the rows that the line meets, each on the days on which it meets it, and what is missing to the floor.</summary>
public sealed class DeltaTableCompiler : RuleCompiler<DeltaTable>
{
    public override CompilerPhase Phase => CompilerPhase.Adjustment;

    /// <summary>Days of the window on which a row counts for the line.</summary>
    public static DaySet CountedDays(DeltaTable rule, DeltaRow row, EntitlementDraft draft) => DaySet.Of(draft.VersionsIn(rule, rule.Window)
        .Where(version => Counted(rule, version.Line, draft.City).Contains(row))
        .SelectMany(version => version.Days.Intervals));

    protected override void Entitle(DeltaTable rule, EntitlementDraft draft)
    {
        foreach (var row in rule.Rows)
        {
            var on = CountedDays(rule, row, draft);
            if (!on.IsEmpty)
                draft.Adjust(rule, rule.Window, row.Days, RuleText.Catalog.Format("Reason.Delta", row.Name, row.Days, row.Evidence), on);
            AskForFacts(rule, row, draft);
        }

        KeepTheFloor(rule, draft);
    }

    /// <summary>Unknown facts move no day, and are said.</summary>
    private static void AskForFacts(DeltaTable rule, DeltaRow row, EntitlementDraft draft)
    {
        var unknown = from version in draft.VersionsIn(rule, rule.Window)
                      where rule.Judge(row, version.Line, draft.City) is null
                      let facts = FactText.Names(draft.Scenario.FactDefinitions, rule.UnknownFacts(row, version.Line))
                      group version by facts;
        foreach (var group in unknown)
        {
            var days = DaySet.Of(group.SelectMany(version => version.Days.Intervals));
            draft.AdjustExactly(rule, rule.Window, 0, RuleText.Catalog.Format(
                row.Days > 0 ? "Reason.DeltaUnknownMore" : "Reason.DeltaUnknown", row.Name, row.Days, group.Key, days.ToString()));
        }
    }

    private static void KeepTheFloor(DeltaTable rule, EntitlementDraft draft)
    {
        var missing = from version in draft.VersionsIn(rule, rule.Window)
                      let change = Counted(rule, version.Line, draft.City).Sum(row => row.Days)
                      where change < 0
                      from part in draft.ByBase(rule.Window, version.Days)
                      let lift = Math.Min(-change, rule.FloorDays - (part.BaseDays ?? 0) - change)
                      where lift > 0
                      group part.Days by lift;
        foreach (var group in missing)
        {
            draft.Adjust(
                rule,
                rule.Window,
                group.Key,
                RuleText.Catalog.Format("Reason.DeltaFloor", rule.FloorDays, group.Key),
                DaySet.Of(group.SelectMany(days => days.Intervals)));
        }
    }

    private static ImmutableArray<DeltaRow> Counted(DeltaTable rule, ClinkerLine line, City city)
    {
        ImmutableArray<DeltaRow> met = [.. rule.Rows.Where(row => rule.Judge(row, line, city) == true)];
        if (rule.Stacking == DeltaStacking.Sum) return met;
        var largest = met.Where(row => row.Days < 0).MinBy(row => row.Days);
        return [.. met.Where(row => row.Days >= 0 || row == largest)];
    }
}
