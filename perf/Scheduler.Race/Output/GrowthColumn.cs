using System.Collections.Immutable;
using Scheduler.Race.Measures;

namespace Scheduler.Race.Output;

/// <summary>A column of the growth table.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Value">The figure of a run; null when there is none.</param>
/// <param name="Show">The figure as the table shows it.</param>
internal sealed record GrowthColumn(string Name, Func<MethodScore, double?> Value, Func<double?, string> Show)
{
    public static ImmutableArray<GrowthColumn> All(int seconds) =>
    [
        new("read, s", score => score.Run.Read, Output.Show.Short),
        new("compile, s", score => score.Run.Compile, Output.Show.Short),
        new("first plan, s", FirstPlan, Output.Show.Seconds),
        .. ScenarioScore.Moments(seconds).Select((moment, index) => new GrowthColumn(
            $"gap {moment} s", score => score.Gaps[index].ToOwn, Output.Show.Percent)),
        new("bound raised", score => score.Trace.BoundRises, value => Output.Show.Number((long?)value)),
        new("memory, MB", Memory, value => Output.Show.Number((long?)value)),
    ];

    /// <summary>Seconds from the start of the process to the first plan.</summary>
    public static double? FirstPlan(MethodScore score) => score.Trace.FirstPlan;

    /// <summary>Peak of all processes together, 10⁶ bytes.</summary>
    public static double? Memory(MethodScore score) => score.Run.Memory.All / 1e6;
}
