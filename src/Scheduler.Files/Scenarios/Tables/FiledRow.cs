using NodaTime;
using Scheduler.Domain.Plans;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>A stop of the filed plan.</summary>
/// <param name="Days">Null when they could not be read.</param>
internal sealed record FiledRow(string LineId, DateInterval? Days, string Document)
{
    /// <summary>The stop; only for a row without faults.</summary>
    public FiledStop ToStop() => new(LineId, Days!, Document);
}
