namespace Scheduler.Domain.Lines;

/// <summary>What a kiln does on a day.</summary>
public enum LineState
{
    Running,
    Stopped,
}
