namespace Scheduler.Rulebook.Compilers;

/// <summary>In which pass a kind speaks of due days: additions need bases.</summary>
public enum CompilerPhase
{
    Base,
    Adjustment,

    /// <summary>Moves due days from one window to another, once all of them are known.</summary>
    Deferral,

    /// <summary>Says nothing of due days.</summary>
    Constraint,
}
