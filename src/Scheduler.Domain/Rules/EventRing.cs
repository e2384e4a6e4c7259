namespace Scheduler.Domain.Rules;

/// <summary>Lines up to a distance from the centre of an event, without those of the rings inside.</summary>
/// <param name="ToKm">Outer edge, kilometres, inclusive.</param>
/// <param name="LoadPercent">Percent of filed capacity for <see cref="RingAction.LoadCut"/>, otherwise null.</param>
public sealed record EventRing(int ToKm, RingAction Action, int? LoadPercent);
