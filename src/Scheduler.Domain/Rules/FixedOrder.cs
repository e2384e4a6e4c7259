using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>An order that was already given: a line stops, or runs, on certain days.</summary>
/// <param name="LineId">The line.</param>
/// <param name="Days">The days, both inclusive, inside the horizon.</param>
/// <param name="State">What the line does on these days.</param>
public sealed record FixedOrder(string Id, RuleSource Source, string LineId, DateInterval Days, LineState State)
    : Rule(Id, Source, LineSelector.All with { Lines = [LineId] })
{
    /// <summary>Why the line stands still; says nothing where the order lets it run.</summary>
    public StopReason Reason { get; init; } = StopReason.Ordered;

    public override LocalizedText Sentence => RuleText.Catalog.Format($"FixedOrder.{State}", LineId, Days.Start, Days.End);

    public override RuleReach Reach => RuleReach.Daily;

    public override DaySet? SpokenDays => DaySet.Of(Days);
}
