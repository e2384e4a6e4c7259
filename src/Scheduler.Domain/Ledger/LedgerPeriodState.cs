namespace Scheduler.Domain.Ledger;

/// <summary>How far a period has got on the day of the statement.</summary>
public enum LedgerPeriodState
{
    NotBegun,
    Open,

    /// <summary>Its last day has come.</summary>
    Closed,
}
