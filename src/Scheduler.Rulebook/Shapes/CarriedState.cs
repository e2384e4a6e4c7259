namespace Scheduler.Rulebook.Shapes;

/// <summary>What the line did just before day 0, and for how many days already.</summary>
/// <param name="Stopped">Off or on.</param>
/// <param name="Days">Days in that state before day 0, at least 1.</param>
public sealed record CarriedState(bool Stopped, int Days);
