using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Ordered stops for certain reasons pay no due, except inside certain windows.</summary>
/// <remarks>Catalogue R30: maintenance outside the windows does not count; Shandong 2021, breakdowns and alert stops cannot pay the summer stop.
/// The reason of a stop is that of its order.</remarks>
/// <param name="Reasons">Reasons whose days do not count, at least one.</param>
/// <param name="CountsInside">Windows inside which they count nevertheless; may be empty.</param>
public sealed record MaintenanceRule(
    string Id, RuleSource Source, LineSelector AppliesTo, ImmutableArray<StopReason> Reasons, ImmutableArray<Window> CountsInside)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => CountsInside.IsEmpty
        ? RuleText.Catalog.Format("MaintenanceRule", LineText.Reasons(Reasons))
        : RuleText.Catalog.Format("MaintenanceRule.Outside", LineText.Reasons(Reasons), LineText.Joined(CountsInside.Select(window => window.Name)));

    public override RuleReach Reach => RuleReach.Daily;
}
