using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;

namespace Scheduler.Domain.Alerts;

/// <summary>What a line must do during one span of an alert.</summary>
/// <param name="Line">The line as it is on the day on which the span begins.</param>
/// <param name="Span">When, at which level, by which bulletin.</param>
/// <param name="Basis">The rule that gives the action, with its source and article.</param>
/// <param name="Exempt">The line is exempt, so the action is nothing.</param>
/// <param name="LinesOff">With a share of lines: how many lines of the plant are off at least; otherwise null.</param>
/// <param name="LinesOfPlant">With a share of lines: of how many; otherwise null.</param>
/// <param name="Days">Days of the horizon that count as days of this action; a day that two spans share is told by the first of them.</param>
/// <param name="Credits">The rules that say whether stops of this level pay days due; empty for actions without stops.</param>
public sealed record AlertOrder(
    ClinkerLine Line,
    AlertSpan Span,
    AlertAction Action,
    AlertActions Basis,
    bool Exempt,
    int? LinesOff,
    int? LinesOfPlant,
    DaySet Days,
    ImmutableArray<AlertCredit> Credits)
{
    /// <summary>Whether another order asks the same of the same line at the same time, whatever bulletin says so.</summary>
    public bool AsksTheSameAs(AlertOrder other) =>
        (Line.Id, Span.Start, Span.End, Span.Level, Action) == (other.Line.Id, other.Span.Start, other.Span.End, other.Span.Level, other.Action);
}
