using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Models;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Race.Solvers;

/// <summary>The day-indexed model with the exposure as objective and the shortage held, as an MPS text; solutions are read back through it.</summary>
internal sealed class HeldModel
{
    private readonly DayModel days;

    /// <param name="heldShortage">The most shortage that a plan may have, t.</param>
    /// <param name="name">Name inside the file, without blanks.</param>
    public HeldModel(ShutdownProblem problem, long heldShortage, string name)
    {
        days = new DayModel(problem, Enumerable.Range(0, problem.Lines.Length), kept: null);
        var model = days.For(ObjectiveLevel.Exposure, heldShortage, maxExposure: null);
        (Variables, Rows) = (model.Variables.Count, model.Constraints.Count);
        Text = MpsWriter.Write(model, name);
    }

    public string Text { get; }

    public int Variables { get; }

    public int Rows { get; }

    public ImmutableArray<LineCalendar> Read(SolverSolution solution) => days.Read(solution.Values);

    /// <summary>The exposure for a value of the objective.</summary>
    public long Exposure(double objective) => (long)Math.Round(objective) + days.Offset(ObjectiveLevel.Exposure);

    /// <summary>The exposure that a bound of the objective proves; exposures are integers.</summary>
    public long Bound(double objective) => (long)Math.Ceiling(objective - 1e-6) + days.Offset(ObjectiveLevel.Exposure);
}
