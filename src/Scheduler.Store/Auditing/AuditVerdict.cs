using System.Collections.Immutable;

namespace Scheduler.Store.Auditing;

/// <summary>What came of following the audit from its first row to its end.</summary>
/// <param name="Rows">How many rows the audit has.</param>
/// <param name="Faults">Everything that is wrong; memory grows with these alone.</param>
public sealed record AuditVerdict(long Rows, ImmutableArray<AuditFault> Faults)
{
    /// <summary>Hash of the last row; empty where there is none.</summary>
    public required string End { get; init; }

    /// <summary>Entries of ledgers that were held against the audit.</summary>
    public required long Entries { get; init; }

    /// <summary>Versions of scenarios that were held against it.</summary>
    public required long Scenarios { get; init; }

    /// <summary>Proposed plans that were held against it.</summary>
    public required long Proposals { get; init; }
}
