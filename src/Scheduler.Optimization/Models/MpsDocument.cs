using Scheduler.Domain.Plans;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Models;

/// <summary>The day-indexed model of a whole problem with one objective level, as a free-format MPS text.</summary>
/// <param name="Text">The file.</param>
/// <param name="Variables">Number of integer variables.</param>
/// <param name="Rows">Number of rows besides the objective.</param>
/// <param name="Offset">What to add to the objective value to get the level's value.</param>
public sealed record MpsDocument(string Text, int Variables, int Rows, long Offset)
{
    /// <param name="level">The level that is minimised; no other level is held.</param>
    /// <param name="name">Name inside the file, without blanks.</param>
    public static MpsDocument Of(ShutdownProblem problem, ObjectiveLevel level, string name)
    {
        var days = new DayModel(problem, Enumerable.Range(0, problem.Lines.Length), kept: null);
        var model = days.For(level, maxShortage: null, maxExposure: null);
        return new MpsDocument(MpsWriter.Write(model, name), model.Variables.Count, model.Constraints.Count, days.Offset(level));
    }
}
