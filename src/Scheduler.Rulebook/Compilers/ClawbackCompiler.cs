using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Gives days of a reduction back to the base, month by month.</summary>
public sealed class ClawbackCompiler : RuleCompiler<Clawback>
{
    public override CompilerPhase Phase => CompilerPhase.Adjustment;

    protected override void Entitle(Clawback rule, EntitlementDraft draft)
    {
        if (draft.Scenario.Rules.OfType<DeltaTable>().FirstOrDefault(table => table.Id == rule.BonusRule) is not { } table) return;
        var reductions = table.Rows.Where(rule.Threatens).Select(row => (row.Days, On: DeltaTableCompiler.CountedDays(table, row, draft))).ToList();
        var left = -reductions.Sum(row => EntitlementDraft.PartOf(row.Days, row.On, table.Window));
        if (left <= 0) return;

        var atStake = DaySet.Of(reductions.SelectMany(row => row.On.Intervals)).Intersect(draft.BoundIn(rule, rule.Window));
        var unknown = new List<YearMonth>();
        var (running, lastBad) = (0, (YearMonth?)null);
        foreach (var month in draft.Scenario.Horizon.Months().Where(month => atStake.CountWithin(month.Days) > 0).Select(month => month.Month))
        {
            var before = month.PlusMonths(-1);
            var compliance = draft.Scenario.Facts
                .Where(fact => rule.Tells(fact, draft.Line.Id, before))
                .Min(fact => fact.Value.Thousandths);
            if (compliance is null) unknown.Add(before);
            if (!(compliance < rule.BelowThousandths)) continue;

            running = lastBad is { } bad && bad.PlusMonths(1) == before ? running + 1 : 1;
            lastBad = before;
            var isLost = running >= rule.Strikes;
            var days = isLost ? left : Math.Min(left, rule.DaysPerMonth);
            left -= days;
            if (days == 0) break;
            object[] said = [Written(before), FactText.Number(compliance.Value), rule.BelowPercent, days, Written(month), running];
            draft.AdjustExactly(rule, table.Window, days, RuleText.Catalog.Format(isLost ? "Reason.ClawbackAll" : "Reason.Clawback", said));
        }

        if (unknown.Count > 0) draft.AdjustExactly(rule, table.Window, 0, Unknown(rule, draft, unknown));
    }

    private static LocalizedText Unknown(Clawback rule, EntitlementDraft draft, List<YearMonth> months) => RuleText.Catalog.Format(
        "Reason.ClawbackUnknown", FactText.Name(draft.Scenario.FactDefinitions, rule.FactId), string.Join(", ", months.Select(Written)));

    private static string Written(YearMonth month) => YearMonthPattern.Iso.Format(month);
}
