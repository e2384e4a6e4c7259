namespace Scheduler.Domain.Ledger;

/// <summary>What an entry by hand does.</summary>
public enum LedgerEntryKind
{
    /// <summary>Days owed from before the book begins, due in this period (欠停).</summary>
    OpeningDebt,

    /// <summary>Days done that the book's stops do not show, such as those of a swap or from before it begins (超停).</summary>
    OpeningCredit,

    /// <summary>Credit of the period pays a due of a later one (冲抵).</summary>
    Offset,

    /// <summary>Debt of the period becomes due in a later one (补停).</summary>
    Carry,

    /// <summary>Days that need not be done.</summary>
    Waiver,

    /// <summary>An earlier entry should have had other days; the entry itself stays as it is.</summary>
    Correction,
}
