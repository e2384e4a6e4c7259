namespace Scheduler.Rulebook.Compilers;

/// <summary>In which pass a kind speaks of due days: additions need bases, treatments need sums.</summary>
public enum CompilerPhase
{
    Base,
    Adjustment,
    Treatment,

    /// <summary>Says nothing of due days.</summary>
    Constraint,
}
