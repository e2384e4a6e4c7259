using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>At least a number of stop days, or a share of the due days, lie inside a window.</summary>
/// <remarks>Catalogue R6, R8. Exactly one of the two numbers is given. Days are cut to the line's due days and scaled by a
/// <see cref="SpecialTreatment"/>; a share is rounded up. Does not bind lines that take their days in one block.</remarks>
/// <param name="Days">Days, or null.</param>
/// <param name="PercentOfDue">1 … 100, or null.</param>
public sealed record PeriodMinimum(
    string Id, RuleSource Source, LineSelector AppliesTo, Window Window, int? Days, int? PercentOfDue)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => Days is { } days
        ? RuleText.Catalog.Format("PeriodMinimum.Days", Window.Name, days)
        : RuleText.Catalog.Format("PeriodMinimum.Percent", Window.Name, PercentOfDue ?? 0);

    public override RuleReach Reach => RuleReach.Quota;

    public override Window? SpokenWindow => Window;
}
