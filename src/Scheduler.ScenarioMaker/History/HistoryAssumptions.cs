using NodaTime;

namespace Scheduler.ScenarioMaker.History;

/// <summary>What the lines are taken to do on the eve of the plan year.</summary>
public static class HistoryAssumptions
{
    /// <summary>Lines that stand still on New Year's Eve.</summary>
    public const int StoppedLines = 4;

    /// <summary>First and last possible first day of such a stop: it may be too short to end on 1 January, never too long.</summary>
    public static DateInterval StoppedSince { get; } = new(new LocalDate(2026, 12, 14), new LocalDate(2026, 12, 26));

    /// <summary>First and last possible first day of the present run of the others: some have not yet run for the shortest run.</summary>
    public static DateInterval RunningSince { get; } = new(new LocalDate(2026, 10, 10), new LocalDate(2026, 12, 24));
}
