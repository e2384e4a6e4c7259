namespace Scheduler.Store.Keys;

/// <summary>What the holder of a key may do; each role may do all that the ones before it may.</summary>
public enum KeyRole
{
    /// <summary>Reads runs, plans and reports.</summary>
    Viewer,

    /// <summary>Submits scenarios and runs, and cancels them.</summary>
    Planner,

    /// <summary>Approves and rejects proposals.</summary>
    Approver,

    /// <summary>Reads the audit and looks after parked runs.</summary>
    Admin,
}
