namespace Scheduler.Domain.Ledger;

/// <summary>Where a counted day of a stop goes. It goes to one place only.</summary>
public enum AllotmentKind
{
    /// <summary>It pays in the account of its line and period.</summary>
    Account,

    /// <summary>It lies in no period.</summary>
    OutsidePeriods,

    /// <summary>Its reason does not count on this day.</summary>
    ReasonDoesNotCount,

    /// <summary>It pays the duty of another line, under a swap.</summary>
    ForAnotherLine,
}
