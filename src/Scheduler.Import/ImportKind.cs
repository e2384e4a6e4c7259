namespace Scheduler.Import;

/// <summary>What a table holds.</summary>
public enum ImportKind
{
    /// <summary>The lines themselves (生产线清单).</summary>
    Lines,

    /// <summary>Their performance grades (绩效分级名单).</summary>
    Grades,

    /// <summary>Their stops (错峰生产计划表).</summary>
    Plan,

    /// <summary>Days owed or done too many (欠停清单).</summary>
    Debts,
}
