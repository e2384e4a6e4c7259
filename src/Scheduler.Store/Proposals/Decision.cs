namespace Scheduler.Store.Proposals;

/// <summary>What came of an approval or a rejection.</summary>
public enum Decision
{
    Taken,

    /// <summary>There is no such proposal or application.</summary>
    Unknown,

    /// <summary>It was decided before, perhaps by somebody else a moment ago.</summary>
    DecidedBefore,

    /// <summary>What it builds on has moved on: another plan has come into force since a proposal was made, so that it has to be planned again
    /// from that one, or other entries have come into the book since an application was checked.</summary>
    Overtaken,
}
