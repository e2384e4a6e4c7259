namespace Scheduler.Domain.Ledger;

/// <summary>Whether a surplus may pay in a later period.</summary>
public enum LedgerCarry
{
    /// <summary>It ends with its period.</summary>
    Never,

    /// <summary>On application, by an offset that names who approved it.</summary>
    WithApproval,
}
