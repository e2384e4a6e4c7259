using NodaTime;
using Scheduler.Domain.Lines;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>The state of a line before the first day.</summary>
/// <param name="Since">Null when it could not be read.</param>
internal sealed record HistoryRow(string LineId, LineState State, LocalDate? Since)
{
    /// <summary>The history; only for a row without faults.</summary>
    public LineHistory ToHistory() => new(LineId, State, Since!.Value);
}
