namespace Scheduler.Domain.Facts;

/// <summary>How the value of a fact is written.</summary>
public enum FactType
{
    /// <summary><c>yes</c> or <c>no</c>, such as an ultra-low acceptance.</summary>
    Flag,

    /// <summary>A decimal with up to three places, such as kgce per tonne.</summary>
    Number,

    /// <summary>A word of a list that the scenario gives, such as a grade.</summary>
    Word,
}
