namespace Scheduler.Backtest.Winters;

/// <summary>Which rules plans are held to.</summary>
internal enum RuleSet
{
    /// <summary>All of the scenario.</summary>
    All,

    /// <summary>Those of single lines only: no limit of capacity off at once or of starts, no caps, no supply.</summary>
    OwnOnly,
}
