using Scheduler.Domain.Differences;
using Scheduler.Domain.Plans;

namespace Scheduler.Worker.Api;

/// <summary>One objective level in both plans; smaller is better.</summary>
/// <param name="Level">shortage, exposure, fairness or restarts.</param>
/// <param name="A">Value in A, counted by the verifier.</param>
/// <param name="B">Value in B.</param>
/// <param name="Change">B less A.</param>
/// <param name="BoundA">Proven bound of plan A, as its file has it.</param>
/// <param name="BoundB">Of plan B.</param>
/// <param name="GapA">Gap of plan A as a share.</param>
/// <param name="GapB">Of plan B.</param>
public sealed record LevelDifferenceView(string Level, long? A, long? B, long? Change, long? BoundA, long? BoundB, double? GapA, double? GapB)
{
    internal static LevelDifferenceView Of(LevelDifference level) => new(
        Word(level.Level),
        level.A?.Value,
        level.B?.Value,
        level.Change,
        level.A?.Bound,
        level.B?.Bound,
        level.A?.Gap,
        level.B?.Gap);

    private static string Word(ObjectiveLevel level) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName($"{level}");
}
