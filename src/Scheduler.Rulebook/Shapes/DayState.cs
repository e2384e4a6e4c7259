namespace Scheduler.Rulebook.Shapes;

/// <summary>Shape "day state": what a line may do on a day.</summary>
public enum DayState : byte
{
    Free,
    On,
    Off,
}
