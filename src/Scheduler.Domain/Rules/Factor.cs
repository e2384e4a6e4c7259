using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Lines owe a share of their due days.</summary>
/// <remarks>Catalogue R19. Sichuan 2023: grade A stops 40 % of 130 days, that is 52, and 18, 12, 16 and 6 days in the quarters; half for special
/// cement from 50 % of the output on, none for 100 %. The share is that of stop days, not of run days. It is applied to the due days of each window
/// after all additions, and so to every minimum. At most one share fits a line on a day.</remarks>
/// <param name="Percent">0 (exempt: no stop is planned) … 200.</param>
/// <param name="Rounding">How parts of a day become whole days.</param>
public sealed record Factor(string Id, RuleSource Source, LineSelector AppliesTo, int Percent, Rounding Rounding)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => Percent == 0
        ? RuleText.Catalog.Format("Factor.None", DueSubject)
        : RuleText.Catalog.Format("Factor", DueSubject, Percent, RuleText.Catalog.Format($"Rounding.{Rounding}"));

    public override RuleReach Reach => RuleReach.Quota;

    public override string? RivalKey => RivalKeys.Treatment;

    public override int? DuePercent => Percent;

    public override LocalizedText DueSubject => LineText.Chosen(AppliesTo);

    public override Rounding DueRounding => Rounding;
}
