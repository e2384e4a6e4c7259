using Scheduler.Domain.Ledger;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>The book is only ever appended to: no number is missing, and corrections name what they correct.</summary>
internal static class LedgerSequence
{
    /// <param name="terms">Null where they could not be read.</param>
    public static void Check(Table<LedgerRow> entries, LedgerTerms? terms, FaultCollector faults)
    {
        if (!entries.Complete) return;
        var expected = 1;
        var earlier = new Dictionary<int, TableEntry<LedgerRow>>();
        foreach (var entry in entries.Entries.Where(entry => entry.Value.Seq > 0))
        {
            var seq = entry.Value.Seq;
            if (seq != expected) faults.Add(FaultKind.SeqGap, entry.Row.PlaceOf("seq"), $"{seq}", expected);
            expected = seq + 1;
            if (entry is { Sound: true, Value: { Kind: LedgerEntryKind.Correction, Corrects: { } corrected } })
                CheckCorrection(entry, corrected, earlier, terms, faults);
            earlier.TryAdd(seq, entry);
        }
    }

    private static void CheckCorrection(
        TableEntry<LedgerRow> entry, int corrected, Dictionary<int, TableEntry<LedgerRow>> earlier, LedgerTerms? terms, FaultCollector faults)
    {
        var row = entry.Value;
        if (!earlier.TryGetValue(corrected, out var target) || target is { Sound: true, Value.Kind: LedgerEntryKind.Correction })
        {
            faults.Add(FaultKind.CorrectionTarget, entry.Row.PlaceOf("corrects"), $"{corrected}");
            return;
        }

        if (!target.Sound) return;
        var old = target.Value;
        if ((row.LineId, row.PeriodId) != (old.LineId, old.PeriodId))
        {
            var column = row.LineId == old.LineId ? "period" : "line";
            faults.Add(FaultKind.CorrectionElsewhere, entry.Row.PlaceOf(column), entry.Row.Raw(column), corrected, old.LineId, old.PeriodId);
        }

        // What needs approval needs it for its correction too.
        if (terms is not null && terms.NeedsApproval.Contains(old.Kind) && !terms.NeedsApproval.Contains(row.Kind) && row.ApprovedBy.Length == 0)
        {
            faults.Add(
                FaultKind.ApprovalMissing, entry.Row.PlaceOf("approved_by"), null, Vocabularies.LedgerEntryKind.WordOf(old.Kind));
        }
    }
}
