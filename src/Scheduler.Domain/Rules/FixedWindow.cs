using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Bound lines are off on every day of a window, and owe all of its days.</summary>
/// <remarks>Catalogue R11 (工信部联原〔2020〕201号: 15 November to 15 March; Shandong 6–25 July 2025, 20 days; Jiangxi 10–19 May 2022,
/// 10 days). The number that a notice prints is a property of the window. Lines that owe nothing on some of its days, because they are
/// exempt or make them up later, are not stopped on these; nor are lines that take their days in one block of their own.</remarks>
public sealed record FixedWindow(string Id, RuleSource Source, LineSelector AppliesTo, Window Window) : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format("FixedWindow", Window.Name, Window.Days.Count);

    public override RuleReach Reach => RuleReach.Daily;

    public override Window? SpokenWindow => Window;

    public override string? RivalKey => RivalKeys.BaseOf(Window);

    public override ImmutableArray<Window> BaseWindows => [Window];
}
