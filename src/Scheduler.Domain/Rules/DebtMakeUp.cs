using System.Collections.Immutable;
using System.Globalization;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Days owed from an earlier period are stopped inside a window (补停), besides what the line owes there anyway.</summary>
/// <remarks>Domain brief, §8: Sichuan, old debt of 2024 by 30 November; Xinxiang 2020, debts of 18 to 95 days split per line, by the end of September. With a factor above
/// 100 % it is catalogue R34: "double make-up" is talked of, but no text was found, so that it is never on by default.</remarks>
/// <param name="AppliesTo">The lines with debts.</param>
/// <param name="Window">Time in which the debt is paid; its last day is the deadline.</param>
/// <param name="HalfDays">Line → half days owed, 1 or more.</param>
/// <param name="FactorPercent">Days to stop for each 100 owed; the result is rounded up to whole days.</param>
public sealed record DebtMakeUp(
    string Id, RuleSource Source, LineSelector AppliesTo, Window Window, ImmutableSortedDictionary<string, int> HalfDays, int FactorPercent)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence =>
        RuleText.Catalog.Format("DebtMakeUp", HalfDays.Count, InDays(HalfDays.Values.Sum()), Window.Name, FactorPercent);

    public override RuleReach Reach => RuleReach.Quota;

    public override Window? SpokenWindow => Window;

    public override ImmutableArray<Window> BaseWindows => [Window];

    public override bool AddsToBase => true;

    /// <summary>Half days as days with at most one decimal.</summary>
    public static string InDays(int halfDays) => (halfDays / 2m).ToString("0.#", CultureInfo.InvariantCulture);
}
