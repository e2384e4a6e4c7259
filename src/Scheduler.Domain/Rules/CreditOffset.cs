using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Days stopped beyond the due days of an earlier period count against a window (冲抵), up to a cap and on application.</summary>
/// <remarks>Domain brief, §8: Shandong 2025, surplus of the winter usable in the July stop, at most 5 days, application by 5 July; Shandong 2021, surplus above 160 days
/// lets the next winter begin later. Only whole days are used.</remarks>
/// <param name="AppliesTo">The lines that applied.</param>
/// <param name="Window">The due days of this window fall; each line has a base in it.</param>
/// <param name="CapDays">Most days that one line may use.</param>
/// <param name="ApplyBy">Last day of application.</param>
/// <param name="Credits">One row per line.</param>
public sealed record CreditOffset(
    string Id, RuleSource Source, LineSelector AppliesTo, Window Window, int CapDays, LocalDate ApplyBy, ImmutableArray<CreditRow> Credits)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format("CreditOffset", Credits.Length, Window.Name, CapDays, ApplyBy);

    public override RuleReach Reach => RuleReach.Quota;

    public override Window? SpokenWindow => Window;

    public override string? RivalKey => RivalKeys.Once(Kind, Window);

    /// <summary>Why a line owes less.</summary>
    public LocalizedText Reason(CreditRow credit, int usedDays) => RuleText.Catalog.Format(
        "Reason.Credit", DebtMakeUp.InDays(credit.HalfDays), CapDays, usedDays, credit.AppliedOn, credit.Document);
}
