using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>The last days of a stop, on which the kiln is heated up (点火烘窑), count as stop days, or pay no due.</summary>
/// <remarks>
/// Catalogue R31. Either way a stop lasts longer than its heat-up. Edges of the horizon as for <see cref="BlockLength"/>: a stop carried in is
/// measured with its earlier days; a stop that reaches the last day goes on and is not heated up yet, and it may be shorter unless a
/// <see cref="BlockLength"/> of the line forbids that. Counted as run, the days of a stop are those before its heat-up, in every window.
/// Heating up emits; no figure of emissions takes note of it.
/// </remarks>
/// <param name="Days">Days of heat-up, 1 … 5.</param>
/// <param name="CountAs">What they count as.</param>
/// <param name="Window">Only heat-up days inside it do not count; null for all. Only with <see cref="HeatUpCount.Run"/>.</param>
public sealed record HeatUpRule(string Id, RuleSource Source, LineSelector AppliesTo, int Days, HeatUpCount CountAs, Window? Window)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => Window is { } window
        ? RuleText.Catalog.Format("HeatUpRule.Window", Days, window.Name, Days + 1)
        : RuleText.Catalog.Format($"HeatUpRule.{CountAs}", Days, Days + 1);

    public override RuleReach Reach => RuleReach.Whole;

    public override string? RivalKey => RivalKeys.Once(Kind);
}
