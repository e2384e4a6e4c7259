using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>A special class of lines is exempt, owes a share, or takes its days in one unbroken block.</summary>
/// <remarks>Catalogue R19, R22 and exemption. The share is applied to the due days of each window after all additions and
/// rounded up to whole days, and so to every period minimum. At most one treatment may fit a line.</remarks>
/// <param name="SharePercent">1 … 99 for <see cref="TreatmentKind.Share"/>, otherwise null.</param>
public sealed record SpecialTreatment(
    string Id, RuleSource Source, LineSelector AppliesTo, TreatmentKind Treatment, int? SharePercent)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format(
        $"SpecialTreatment.{Treatment}", LineText.Classes(AppliesTo.SpecialClasses), SharePercent ?? 0);

    public override RuleReach Reach => OneBlock ? RuleReach.Whole : RuleReach.Quota;

    public override string? RivalKey => RivalKeys.Treatment;

    public override int? DuePercent => Treatment switch
    {
        TreatmentKind.Exempt => 0,
        TreatmentKind.Share => SharePercent,
        _ => null,
    };

    public override LocalizedText DueSubject => LineText.Classes(AppliesTo.SpecialClasses);

    public override bool OneBlock => Treatment == TreatmentKind.OneBlock;
}
