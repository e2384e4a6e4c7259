namespace Scheduler.Store.Proposals;

/// <summary>What came of an approval or a rejection.</summary>
public enum Decision
{
    Taken,

    /// <summary>There is no such proposal.</summary>
    Unknown,

    /// <summary>It was decided before, perhaps by somebody else a moment ago.</summary>
    DecidedBefore,

    /// <summary>Another plan has come into force since it was made: it has to be planned again from that one.</summary>
    Overtaken,
}
