namespace Scheduler.Rulebook.Shapes;

/// <summary>Shape "block": lengths and number of the stops of one line. What happens at the edges of the horizon is told at
/// <see cref="Scheduler.Domain.Rules.BlockLength"/>.</summary>
/// <param name="MinStop">Shortest stop, days, at least 1.</param>
/// <param name="MaxStop">Longest stop, days, at least <paramref name="MinStop"/>; <see cref="Unlimited"/> for none.</param>
/// <param name="MinRun">Shortest run between stops, days, at least 1.</param>
/// <param name="MaxStops">Most stops that begin inside the horizon; <see cref="Unlimited"/> for none.</param>
/// <param name="LastStopMayContinue">A stop that reaches the last day may be shorter.</param>
/// <param name="OneBlock">All off days form one block; a stop carried in and continued is that block.</param>
public sealed record BlockShape(
    int MinStop, int MaxStop, int MinRun, int MaxStops, bool LastStopMayContinue, bool OneBlock)
{
    public const int Unlimited = int.MaxValue;

    /// <summary>No rule at all: single days may be off.</summary>
    public static BlockShape Anything { get; } = new(1, Unlimited, 1, Unlimited, LastStopMayContinue: true, OneBlock: false);
}
