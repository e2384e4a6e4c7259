namespace Scheduler.Backtest.Patterns;

/// <summary>A calendar as it is drawn up without a look at the air.</summary>
internal enum BureauPattern
{
    /// <summary>All lines begin on the winter's first day; what the festival asks for follows, again for all on one day.</summary>
    AllAtOnce,

    /// <summary>As many groups as stops fit one after the other, each beginning its days on the first day of its part of the winter.</summary>
    Rotation,

    /// <summary>Each line as late as its own rules allow.</summary>
    Late,
}
