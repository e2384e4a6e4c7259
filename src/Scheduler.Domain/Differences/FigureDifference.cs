namespace Scheduler.Domain.Differences;

/// <summary>One figure in both plans.</summary>
/// <param name="Figure">Which one.</param>
/// <param name="A">In plan A; null where it was not counted or the scenario of the plan has no such line.</param>
/// <param name="B">In plan B, likewise.</param>
public sealed record FigureDifference(StopFigure Figure, long? A, long? B)
{
    /// <summary>B less A; null where either is not known.</summary>
    public long? Change => checked(B - A);

    public bool Differs => A != B;
}
