using Scheduler.Domain.Outlook;

namespace Scheduler.Planning.Robust;

/// <summary>Told after each search of a robust planning.</summary>
/// <param name="Number">Which search, 1 = first.</param>
/// <param name="Of">How many there are at most.</param>
/// <param name="Outlook">The outlook that was searched for alone; null for the scenario's own, and for a blend.</param>
/// <param name="IsBlend">Whether a blend of all outlooks was searched for.</param>
/// <param name="Figures">What the best robust plan so far comes to; null before there is a plan.</param>
/// <param name="Bound">What is proven of the robust value; null when nothing is.</param>
public sealed record RobustStep(int Number, int Of, WeightedOutlook? Outlook, bool IsBlend, RiskFigures? Figures, long? Bound);
