namespace Scheduler.Domain.Verdicts;

/// <summary>What one line gives and bears, against its own due days.</summary>
/// <param name="LineId">The line.</param>
/// <param name="BadDaysOff">Days on which it stands still among the bad ones, whether they pay a due or not.</param>
/// <param name="DeviationPermille">|given − due| in ‰ of due.</param>
/// <param name="BurdenPermille">Bad days off in ‰ of due.</param>
public sealed record LineFairness(string LineId, int BadDaysOff, long DeviationPermille, long BurdenPermille);
