using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;

namespace Scheduler.Optimization.Conflicts;

/// <summary>Whether a problem can be met: yes, with calendars; no, with a kind of proof; or nobody knows, with neither.</summary>
/// <param name="Calendars">Of all lines, meeting every row; null where none were found.</param>
/// <param name="Proof">Why there are none; null where that is not proven.</param>
public sealed record Feasibility(ImmutableArray<LineCalendar>? Calendars, InfeasibilityProof? Proof)
{
    public static Feasibility Unknown { get; } = new(null, null);

    public static Feasibility Met(ImmutableArray<LineCalendar> calendars) => new(calendars, null);

    public static Feasibility Refuted(InfeasibilityProof proof) => new(null, proof);

    public bool IsRefuted => Proof is not null;
}
