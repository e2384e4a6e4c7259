using System.Collections.Immutable;
using Scheduler.Domain.Rules;
using Scheduler.ScenarioMaker.Rules;

namespace Scheduler.ScenarioMaker.Winters;

/// <summary>The numbers of the past winters: those of the plan year 2027, cut to a winter.</summary>
public static class WinterAssumptions
{
    /// <summary>Due days of a whole winter and of the year that the grade table of the plan year speaks of.</summary>
    public const int BaseDays = RuleAssumptions.WinterBaseDays;
    public const int YearDays = RuleAssumptions.WinterBaseDays + RuleAssumptions.FreeBaseDays;

    /// <summary>The plan year allows five stops.</summary>
    public const int MaxStops = 3;

    /// <summary>Cities with so many lines take a part of their days in December and January: output at most this share of the full one.</summary>
    public const int CapMinLines = 5;
    public const int CapPercent = 85;

    /// <summary>The grade table of the year, in proportion to the days due in the winter.</summary>
    public static ImmutableArray<GradeTableRow> GradeRows(Winter winter) =>
        [.. RuleAssumptions.GradeRows.Select(row => row with { DeltaDays = winter.DaysOf(row.DeltaDays, BaseDays, YearDays) })];
}
