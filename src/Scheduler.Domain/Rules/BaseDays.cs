using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Every chosen line owes a number of stop days inside a window, before adjustments (基准天数).</summary>
/// <remarks>Catalogue R1, with R16 when the window is the whole horizon (days that may lie anywhere). A line has at most one
/// base per window; two are a fault of the scenario.</remarks>
/// <param name="Days">Base days, 0 or more.</param>
public sealed record BaseDays(string Id, RuleSource Source, LineSelector AppliesTo, Window Window, int Days)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format("BaseDays", Window.Name, Days);

    public override RuleReach Reach => RuleReach.Quota;

    public override Window? SpokenWindow => Window;

    public override string? RivalKey => RivalKeys.BaseOf(Window);

    public override ImmutableArray<Window> BaseWindows => [Window];
}
