using Scheduler.Domain.Calendar;

namespace Scheduler.Domain.Rules;

/// <summary>What rules of one or several kinds compete for.</summary>
public static class RivalKeys
{
    /// <summary>Which share of its due days a line owes, and whether in one block: its class decides once.</summary>
    public const string Treatment = "treatment";

    /// <summary>The base of a window: one for each line.</summary>
    public static string BaseOf(Window window) => $"base:{window.Id}";

    /// <summary>A number that each line has once.</summary>
    public static string Once(string kind) => $"once:{kind}";

    /// <summary>A number that each line has once in each window.</summary>
    public static string Once(string kind, Window window) => $"once:{kind}:{window.Id}";
}
