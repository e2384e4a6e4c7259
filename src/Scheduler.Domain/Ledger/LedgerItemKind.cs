namespace Scheduler.Domain.Ledger;

/// <summary>What a line of an account is.</summary>
public enum LedgerItemKind
{
    /// <summary>Days that the rules ask for.</summary>
    Due,

    /// <summary>Counted days of one stop.</summary>
    Stop,

    OpeningDebt,
    OpeningCredit,

    /// <summary>Debt of an earlier period that is due here, with the factor of the terms.</summary>
    CarryIn,

    /// <summary>Debt that is due in a later period now.</summary>
    CarryOut,

    /// <summary>Credit of an earlier period that pays here.</summary>
    OffsetIn,

    /// <summary>Credit that pays in a later period.</summary>
    OffsetOut,

    Waiver,

    /// <summary>Credit that was not used in time.</summary>
    Expiry,
}
