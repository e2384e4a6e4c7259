using System.Collections.Immutable;
using Google.OrTools.Sat;
using Scheduler.Domain.Plans;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Models;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Race.Solvers;

/// <summary>The day-indexed model with one level as objective and levels before it held, also as an MPS text; solutions are read back through it.</summary>
internal sealed class HeldModel
{
    private readonly DayModel days;
    private readonly ObjectiveLevel level;

    /// <param name="held">Values of the levels before.</param>
    /// <param name="name">Name inside the file, without blanks.</param>
    public HeldModel(ShutdownProblem problem, ObjectiveLevel level, HeldValues held, string name)
    {
        this.level = level;
        days = new DayModel(problem, Enumerable.Range(0, problem.Lines.Length), kept: null);
        Model = days.For(level, held.Shortage, held.Exposure, held.Fairness);
        Text = MpsWriter.Write(Model, name);
    }

    public CpModelProto Model { get; }

    public string Text { get; }

    public int Variables => Model.Variables.Count;

    public int Rows => Model.Constraints.Count;

    public ImmutableArray<LineCalendar> Read(IReadOnlyList<long> solution) => days.Read(solution);

    /// <summary>The level's value for a value of the objective.</summary>
    public long Value(double objective) => (long)Math.Round(objective) + days.Offset(level);

    /// <summary>The level's value that a bound of the objective proves; values are integers.</summary>
    public long Bound(double objective) => (long)Math.Ceiling(objective - 1e-6) + days.Offset(level);
}
