using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>The bound lines together owe a number of line-days inside a window, or a number of days on average.</summary>
/// <remarks>Catalogue R5, and the average of R13 (Sichuan 2017: 25 days for January and February, on average per line). The total is split
/// into parts of whole days by largest remainder, ties by the order of the lines; each line may be some days from its part, as long as
/// the total is reached.</remarks>
/// <param name="LineDays">Line-days of all bound lines, or null.</param>
/// <param name="AverageDays">Days of each bound line on average, or null; exactly one of the two is given.</param>
/// <param name="SpreadDays">Days by which a line may be below or above its part, 0 or more.</param>
public sealed record FleetTotal(
    string Id, RuleSource Source, LineSelector AppliesTo, Window Window, int? LineDays, int? AverageDays, FleetSplit Split, int SpreadDays)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format(
        LineDays is null ? "FleetTotal.Average" : "FleetTotal.LineDays",
        Window.Name,
        LineDays ?? AverageDays ?? 0,
        RuleText.Catalog.Format($"FleetSplit.{Split}"),
        SpreadDays);

    public override RuleReach Reach => RuleReach.Whole;

    public override Window? SpokenWindow => Window;

    public override string? RivalKey => RivalKeys.BaseOf(Window);

    public override ImmutableArray<Window> BaseWindows => [Window];

    /// <summary>Line-days that a number of bound lines owe together.</summary>
    public int TotalOf(int lines) => LineDays ?? checked((AverageDays ?? 0) * lines);
}
