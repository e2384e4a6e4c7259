using NodaTime;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>What a line has really done on some days, or is known to do on coming ones.</summary>
/// <param name="Days">Null when they could not be read.</param>
/// <param name="Report">Who reported it, or by which document.</param>
internal sealed record StateRow(string LineId, DateInterval? Days, LineState State, StopReason Reason, string Report)
{
    /// <summary>The id of the rule; only for a row with days.</summary>
    public string Id => FixedOrder.ReportId(LineId, Days!.Start);

    /// <summary>The state as a rule; only for a row without faults.</summary>
    public FixedOrder ToRule() =>
        new(Id, new RuleSource("", Report, "", Firmness.Rigid, Assumed: false), LineId, Days!, State) { Reason = Reason, IsReport = true };
}
