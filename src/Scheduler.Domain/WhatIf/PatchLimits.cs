namespace Scheduler.Domain.WhatIf;

/// <summary>How far a what-if may go.</summary>
public static class PatchLimits
{
    /// <summary>Nothing is left.</summary>
    public const int LeastPercent = -100;

    /// <summary>Eleven times as much.</summary>
    public const int MostPercent = 1_000;

    /// <summary>The highest expected PM2.5 of a day, tenths of µg/m³, as in outlook.csv.</summary>
    public const int MostPm25Tenths = 9_999;

    /// <summary>Tonnes of a cap, as in scenario.yaml.</summary>
    public const long MostTonnes = 1_000_000_000_000;

    /// <summary>A value changed by some percent, rounded half up.</summary>
    /// <param name="value">0 or more.</param>
    /// <param name="percent">−100 or more.</param>
    internal static long Changed(long value, int percent) => checked(((2 * value * (100 + percent)) + 100) / 200);
}
