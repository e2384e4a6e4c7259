namespace Scheduler.Domain.Targets;

/// <summary>On which side of its limit a share has to lie; the limit itself is permitted.</summary>
public enum ShareBound
{
    AtLeast,
    AtMost,
}
