namespace Scheduler.CpSat;

/// <summary>What became of a solve. Each is a different answer and none stands in for another.</summary>
public enum CpSatStatus
{
    /// <summary>The limit came before a plan or a proof. Nothing is known about feasibility.</summary>
    Unknown,

    /// <summary>The model or a parameter is not acceptable; <see cref="CpSatAnswer.Message"/> says which and why.</summary>
    Invalid,

    /// <summary>It is proven that no assignment satisfies the model.</summary>
    Infeasible,

    /// <summary>There is an assignment; a better one may exist.</summary>
    Feasible,

    /// <summary>
    /// There is an assignment and none is better by more than the gap limits of the parameters allow. For a model with no
    /// objective: there is an assignment.
    /// </summary>
    Optimal,

    /// <summary>
    /// The solver itself did not answer: it died twice, overran its limit or exceeded its memory;
    /// <see cref="CpSatAnswer.Message"/> says which, with its last words. Nothing is known about the model.
    /// </summary>
    Failed,
}
