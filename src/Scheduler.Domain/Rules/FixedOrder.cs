using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>What a line does on certain days is decided already: by an order that was given, or by what has really happened or is known to come.</summary>
/// <param name="LineId">The line.</param>
/// <param name="Days">The days, both inclusive, inside the horizon.</param>
/// <param name="State">What the line does on these days; <see cref="LineState.Idle"/> only where it was reported.</param>
public sealed record FixedOrder(string Id, RuleSource Source, string LineId, DateInterval Days, LineState State)
    : Rule(Id, Source, LineSelector.All with { Lines = [LineId] })
{
    /// <summary>Why the line stands still; says nothing where it runs.</summary>
    public StopReason Reason { get; init; } = StopReason.Ordered;

    /// <summary>A state of the line that was reported, not an order. Reality prevails: on its days no order binds the line.</summary>
    public bool IsReport { get; init; }

    public override LocalizedText Sentence => RuleText.Catalog.Format(
        IsReport ? $"FixedOrder.Report.{State}" : $"FixedOrder.{State}", LineId, Days.Start, Days.End, LineText.Reasons([Reason]));

    public override RuleReach Reach => RuleReach.Daily;

    public override DaySet? SpokenDays => DaySet.Of(Days);

    /// <summary>The id of a reported state; a line has one report at most for each day, so its first day tells them apart.</summary>
    public static string ReportId(string lineId, LocalDate from) => $"state-{lineId}-{from:uuuu-MM-dd}";

    public override bool PrevailsOver(Rule other) => IsReport && other is FixedOrder { IsReport: false } order && order.LineId == LineId;

    public override int? LoadPercentOf(ClinkerLine line) => State == LineState.Idle && line.Id == LineId ? 0 : null;
}
