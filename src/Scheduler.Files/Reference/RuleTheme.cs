namespace Scheduler.Files.Reference;

/// <summary>What a rule kind is about; the reference is grouped by it, in this order.</summary>
internal enum RuleTheme
{
    /// <summary>How many days are owed.</summary>
    Duty,

    /// <summary>Who owes more or fewer days than the base.</summary>
    Adjustment,

    /// <summary>When the days lie.</summary>
    Calendar,

    /// <summary>How stops and runs look.</summary>
    Shape,

    /// <summary>What several lines do together.</summary>
    Group,

    /// <summary>Clinker, stock and output.</summary>
    Supply,

    /// <summary>How days are counted, ordered, changed and settled.</summary>
    Procedure,
}
