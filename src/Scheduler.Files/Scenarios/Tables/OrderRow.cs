using NodaTime;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>An order that was already given.</summary>
/// <param name="Days">Null when they could not be read.</param>
internal sealed record OrderRow(string Id, RuleSource Source, string LineId, DateInterval? Days, LineState State, StopReason Reason)
{
    /// <summary>The order as a rule; only for a row without faults.</summary>
    public FixedOrder ToRule() => new(Id, Source, LineId, Days!, State) { Reason = Reason };
}
