namespace Scheduler.Domain.Rules;

/// <summary>One step of a <see cref="FuelSubstitution"/>.</summary>
/// <param name="FromThousandths">The step begins at this share, inclusive, thousandths of a percent.</param>
/// <param name="RunDays">Run days more, that is stop days less.</param>
public sealed record FuelStep(long FromThousandths, int RunDays);
