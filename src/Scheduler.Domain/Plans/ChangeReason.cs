namespace Scheduler.Domain.Plans;

/// <summary>Why a line has other stops than in the plan in force: what would be if it alone had kept them.</summary>
public enum ChangeReason
{
    /// <summary>Rules would be broken.</summary>
    Rules,

    /// <summary>More clinker would be short.</summary>
    Shortage,

    /// <summary>There would be more exposure.</summary>
    Exposure,

    /// <summary>Nothing would be worse by itself; it makes room for the changes of others, or for fewer restarts.</summary>
    Others,

    /// <summary>Nobody looked, because so many lines change.</summary>
    Unexamined,
}
