using Google.OrTools.Sat;

namespace Scheduler.CpSat;

/// <summary>The answer to one solve.</summary>
/// <param name="Status">What became of the solve.</param>
/// <param name="Response">
/// What the solver said, whole; null when it said nothing (<see cref="CpSatStatus.Failed"/>, or refused before it was
/// asked). Only for <see cref="CpSatStatus.Feasible"/> and <see cref="CpSatStatus.Optimal"/> do its solution and its
/// objective value mean anything.
/// </param>
/// <param name="BestBound">
/// The proven bound on the objective, in the objective's own units: no assignment is below it when minimising, above it
/// when maximising. Null when no bound is known or the model has no objective.
/// </param>
/// <param name="Message">Why the answer is Invalid or Failed, in words; null for the others.</param>
public sealed record CpSatAnswer(CpSatStatus Status, CpSolverResponse? Response, double? BestBound, string? Message)
{
    /// <summary>Whether the response carries an assignment that satisfies the model.</summary>
    public bool HasSolution => Status is CpSatStatus.Feasible or CpSatStatus.Optimal;

    internal static CpSatAnswer Invalid(string why) => new(CpSatStatus.Invalid, null, null, why);

    internal static CpSatAnswer Failed(string why) => new(CpSatStatus.Failed, null, null, why);

    /// <summary>Reads the solver's response to the model.</summary>
    internal static CpSatAnswer Read(CpModelProto model, CpSolverResponse response)
    {
        return response.Status switch
        {
            CpSolverStatus.Optimal => new(CpSatStatus.Optimal, response, Bound(model, response), null),
            CpSolverStatus.Feasible => new(CpSatStatus.Feasible, response, Bound(model, response), null),
            CpSolverStatus.Infeasible => new(CpSatStatus.Infeasible, response, null, null),
            CpSolverStatus.ModelInvalid => new(CpSatStatus.Invalid, response, null, response.SolutionInfo.Trim()),
            CpSolverStatus.Unknown => new(CpSatStatus.Unknown, response, BoundWithoutSolution(model, response), null),
            _ => Failed($"The solver answered with the status {(int)response.Status}, which CpSolverStatus does not have."),
        };
    }

    private static double? Bound(CpModelProto model, CpSolverResponse response) =>
        HasObjective(model) && double.IsFinite(response.BestObjectiveBound) ? response.BestObjectiveBound : null;

    /// <remarks>
    /// When the limit comes before the first bound, the solver leaves zero in both fields, and the wire cannot tell that
    /// from a bound that is zero. We then know of no bound.
    /// </remarks>
    private static double? BoundWithoutSolution(CpModelProto model, CpSolverResponse response) =>
        response is { BestObjectiveBound: 0, InnerObjectiveLowerBound: 0 } ? null : Bound(model, response);

    private static bool HasObjective(CpModelProto model) =>
        model.Objective is not null || model.FloatingPointObjective is not null;
}
