namespace Scheduler.Domain.Rules;

/// <summary>What it means for a rule that it binds a line on some days only (a dated fact, a validity, a later notice).</summary>
public enum RuleReach
{
    /// <summary>It speaks of single days, and simply does not bind on the others.</summary>
    Daily,

    /// <summary>It asks for a number of days. Bound on a part of its days by dated facts, a line owes that part of the number, rounded up;
    /// a validity or a later notice must cover all its days or none, since only the issuer can say what remains.</summary>
    Quota,

    /// <summary>It shapes the whole calendar of a line, and must bind it on all days of the horizon or on none.</summary>
    Whole,
}
