namespace Scheduler.Domain.Lines;

/// <summary>Whether a line takes part. A line is never deleted from a list; it gets a status. Only operating lines
/// are planned and count as capacity.</summary>
public enum LineStatus
{
    Operating,
    Idle,
    Building,
    Dismantling,
}
