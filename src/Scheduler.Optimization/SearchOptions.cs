using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;

namespace Scheduler.Optimization;

/// <summary>Limits and choices of one search.</summary>
public sealed record SearchOptions
{
    public SearchMethod Method { get; init; } = SearchMethod.Auto;

    /// <summary>Seed of every random choice.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Wall-clock limit; null for none.</summary>
    public TimeSpan? TimeLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Deterministic limit in rounds of work; null for none. Only a search limited by work alone is repeatable byte for byte.</summary>
    public int? WorkLimit { get; init; }

    /// <summary>Threads of this process; the result does not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Calendars in force by line of the problem, null for a line without one: as few of their days as may be are moved. Null: plan from nothing.</summary>
    public ImmutableArray<LineCalendar?>? InForce { get; init; }

    /// <summary>With calendars in force: the first day, counted from 0, that can still be moved; days soon after it are dearer to move than later ones. Null: all days
    /// are equal.</summary>
    public int? MovableFrom { get; init; }

    /// <summary>Calendars to begin with by line of the problem, null for a line without one. They need not keep the rules, and nothing is owed to them.</summary>
    public ImmutableArray<LineCalendar?>? Start { get; init; }

    /// <summary>Gap of the exposure at which the search may end, with the shortage proven least; null to go on. Not with calendars in force.</summary>
    public double? GapGoal { get; init; }

    /// <summary>Gap of the exposure below which no days in force are moved for less exposure.</summary>
    public double WorthMoving { get; init; } = 0.01;

    /// <summary>Most nodes of one line graph; with fewer, more day counts are relaxed.</summary>
    public int NodeBudget { get; init; } = 1_500_000;
}
