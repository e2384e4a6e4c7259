namespace Scheduler.Domain.Ledger;

/// <summary>What can be wrong with entries once due and done days are known. Each kind has three texts in
/// <see cref="LedgerText"/>, called <c>Kind.Problem</c>, <c>Kind.Allowed</c> and <c>Kind.Remedy</c>.</summary>
public enum LedgerProblemKind
{
    /// <summary>Offsets use more credit than the period has.</summary>
    OffsetAboveCredit,

    /// <summary>Offsets bring more into a period than the cap.</summary>
    OffsetAboveCap,

    /// <summary>Offsets bring more into a period than is due there.</summary>
    OffsetAboveDue,

    /// <summary>More debt is carried out of a period than is owed there.</summary>
    CarryAboveOwed,

    /// <summary>More is waived than is due.</summary>
    WaiverAboveDue,
}
