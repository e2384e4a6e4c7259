using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Days that a <see cref="DeltaTable"/> took away come back month by month when a line does not comply.</summary>
/// <remarks>Catalogue R20. Hunan 2024-25: below 98 % hourly compliance in one month, the right to 20 days less is lost from the next month at
/// 3 days a month and given back by month; after two such months running it is lost wholly. What comes back is due in the window of the table.
/// A month of which nobody stated the compliance brings nothing back: unknown is neither good nor bad.</remarks>
/// <param name="Window">The months, whole or in part, in which days may come back.</param>
/// <param name="BonusRule">Id of the table.</param>
/// <param name="BonusRow">Id of the row at stake; null for all that the table takes away.</param>
/// <param name="FactId">Fact with the compliance in percent, dated by month.</param>
/// <param name="BelowThousandths">Compliance below this is bad, thousandths of a percent.</param>
/// <param name="DaysPerMonth">Days that come back for the month after a bad one.</param>
/// <param name="Strikes">So many bad months running, and all that is left comes back; 1 or more.</param>
public sealed record Clawback(
    string Id,
    RuleSource Source,
    LineSelector AppliesTo,
    Window Window,
    string BonusRule,
    string? BonusRow,
    string FactId,
    long BelowThousandths,
    int DaysPerMonth,
    int Strikes)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence =>
        RuleText.Catalog.Format("Clawback", Window.Name, BelowPercent, DaysPerMonth, Strikes, BonusRow ?? BonusRule);

    public override RuleReach Reach => RuleReach.Daily;

    public override Window? SpokenWindow => Window;

    public override string? RivalKey => RivalKeys.Once($"{Kind}:{BonusRule}");

    public override IEnumerable<LineSelector> AskingSelectors =>
        [AppliesTo, LineSelector.All with { Facts = [new(FactId, [], Below: BelowThousandths)] }];

    /// <summary>The threshold as printed.</summary>
    public string BelowPercent => FactText.Number(BelowThousandths);

    /// <summary>Whether a row of a table is at stake.</summary>
    public bool Threatens(DeltaRow row) => row.Days < 0 && (BonusRow is null || BonusRow == row.Id);

    /// <summary>Whether a fact says how a line complied in a month: it holds on some day of it.</summary>
    public bool Tells(LineFact fact, string lineId, YearMonth month)
    {
        var days = month.ToDateInterval();
        return fact.LineId == lineId
            && fact.FactId == FactId
            && (fact.From is not { } from || from <= days.End)
            && (fact.To is not { } to || days.Start <= to);
    }
}
