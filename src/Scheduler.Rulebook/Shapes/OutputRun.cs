namespace Scheduler.Rulebook.Shapes;

/// <summary>Days on which a running line makes the same tonnes.</summary>
public readonly record struct OutputRun(DayRange Days, int TonnesPerDay);
