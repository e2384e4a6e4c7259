namespace Scheduler.Domain.Ledger;

/// <summary>How often due and done days are set against each other inside a period.</summary>
public enum LedgerSettlement
{
    /// <summary>Once, when the period closes.</summary>
    Period,

    /// <summary>Month by month, then at the close (月结季清).</summary>
    Month,
}
