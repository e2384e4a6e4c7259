using System.Collections.Immutable;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Ledger;

/// <summary>Entries that cannot be right, given what was due and done.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="LineId">The line.</param>
/// <param name="PeriodId">The period whose account shows it.</param>
/// <param name="Seqs">The entries together that are too much.</param>
/// <param name="Found">Their days.</param>
/// <param name="Allowed">Most days that they may have.</param>
public sealed record LedgerProblem(
    LedgerProblemKind Kind, string LineId, string PeriodId, ImmutableArray<int> Seqs, HalfDays Found, HalfDays Allowed)
{
    public LocalizedText Problem => Text("Problem");

    /// <summary>What is allowed.</summary>
    public LocalizedText Limit => Text("Allowed");

    public LocalizedText Remedy => Text("Remedy");

    private LocalizedText Text(string part) =>
        LedgerText.Catalog.Format($"{Kind}.{part}", LineId, PeriodId, string.Join(", ", Seqs), Found, Allowed);
}
