namespace Scheduler.Domain.Rules;

/// <summary>What several rows of a <see cref="DeltaTable"/> make together.</summary>
public enum DeltaStacking
{
    /// <summary>All rows that a line meets count.</summary>
    Sum,

    /// <summary>Of the rows that take days away only the one that takes most counts; all that add days count.</summary>
    LargestReduction,
}
