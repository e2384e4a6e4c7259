using Scheduler.Backtest.Patterns;

namespace Scheduler.Backtest.Output;

/// <summary>How tables and pictures call the plans.</summary>
internal static class PlanNames
{
    public const string Ours = "the program, from all years before";
    public const string Foresight = "perfect foresight";
    public const string Shuffled = "outlooks shuffled in time";

    public static string Of(BureauPattern pattern) => pattern switch
    {
        BureauPattern.AllAtOnce => "all at once",
        BureauPattern.Rotation => "equal rotation",
        BureauPattern.Late => "as late as allowed",
        _ => throw new ArgumentOutOfRangeException(nameof(pattern), pattern, null),
    };

    /// <param name="outlook">File name such as outlook-1.</param>
    public static string OfYears(string outlook) => outlook switch
    {
        "outlook-1" => "the program, from the last year only",
        _ => $"the program, from the last {outlook["outlook-".Length..]} years",
    };
}
