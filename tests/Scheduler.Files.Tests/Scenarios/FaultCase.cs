using Scheduler.Files.Faults;

namespace Scheduler.Files.Tests.Scenarios;

/// <summary>One change to the sample scenario and the fault that must come of it.</summary>
/// <param name="File">Changed file, in which the fault is expected too.</param>
/// <param name="Old">Text that stands in it once.</param>
/// <param name="New">What it becomes.</param>
/// <param name="Kind">The expected fault.</param>
/// <param name="Column">Its column.</param>
/// <param name="Found">Its found value.</param>
/// <param name="At">Text at the beginning of whose line the fault is; empty for a fault of the whole file; null for the line of <paramref name="New"/>.</param>
/// <param name="In">File of the fault, when it is another one.</param>
/// <param name="Count">All faults expected.</param>
public sealed record FaultCase(
    string File, string Old, string New, string Kind, string? Column, string? Found, string? At = null, string? In = null, int Count = 1)
{
    internal FaultKind FaultKind => Enum.Parse<FaultKind>(Kind);

    public override string ToString() => $"{Kind}: {File} '{Old}' -> '{New}'".ReplaceLineEndings(" / ");
}
