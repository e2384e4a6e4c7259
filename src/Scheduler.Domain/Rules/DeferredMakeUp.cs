using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Lines that cannot stop in a window, such as those that heat homes, owe nothing there and make up a share of it later.</summary>
/// <remarks>Catalogue R24 (工信部联原〔2020〕201号: outside the heating season and outside other stops; Shandong 2021: not together with the summer
/// stop). What is made up is a duty of its own, on days that pay no other one: the missed and the blocked windows are not part of
/// <see cref="MakeUp"/>.</remarks>
/// <param name="Missed">The window whose days the lines miss.</param>
/// <param name="SharePercent">Share of the missed due days that is made up, 1 … 100, rounded up.</param>
/// <param name="MakeUp">Days on which they are made up; see <see cref="MakeUpOf"/>.</param>
public sealed record DeferredMakeUp(
    string Id, RuleSource Source, LineSelector AppliesTo, Window Missed, int SharePercent, Window MakeUp)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format("DeferredMakeUp", Missed.Name, SharePercent, MakeUp.Name);

    public override RuleReach Reach => RuleReach.Whole;

    public override DaySet? SpokenDays => Missed.Days.Union(MakeUp.Days);

    public override string? RivalKey => RivalKeys.Once(Kind, Missed);

    public override ImmutableArray<Window> BaseWindows => [MakeUp];

    public override Window? DeferredWindow => Missed;

    /// <summary>The days of a window that are neither missed nor blocked. No window of a file can have its id, and no two rules share one.</summary>
    /// <param name="from">From the first to the last day of making up.</param>
    public static Window MakeUpOf(string ruleId, Window from, Window missed, ImmutableArray<Window> blocked) => new(
        $"make-up:{ruleId}",
        blocked.IsEmpty
            ? from.Name
            : RuleText.Catalog.Format("DeferredMakeUp.Window", from.Name, LineText.Joined("、", ", ", blocked.Select(window => window.Name))),
        blocked.Aggregate(from.Days.Except(missed.Days), (left, window) => left.Except(window.Days)));
}
