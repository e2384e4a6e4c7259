namespace Scheduler.CpSat;

/// <summary>What a frame between parent and child carries; solver/child.mjs has the other half.</summary>
internal enum FrameKind : byte
{
    /// <summary>Parent to child: the parameters' length (4 bytes, little endian), SatParameters, CpModelProto.</summary>
    Question = 1,

    /// <summary>Child to parent, once: the solver is loaded.</summary>
    Ready = 2,

    /// <summary>Child to parent: a CpSolverResponse.</summary>
    Answer = 3,

    /// <summary>Child to parent, its last frame: what went wrong, in UTF-8.</summary>
    Failure = 4,
}
