using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Lines;

namespace Scheduler.Domain.Targets;

/// <summary>How a target stands by the facts of one day.</summary>
/// <param name="On">The planned day whose facts are counted.</param>
/// <param name="Outcome">What can be said of it.</param>
/// <param name="Lines">The lines of which the share is taken, or that are looked through, and those of which nobody knows whether they belong to them;
/// in the scenario's order.</param>
/// <param name="Lowest">The least share that unknown facts permit; null where there is none.</param>
/// <param name="Highest">The greatest one. It equals <paramref name="Lowest"/> where nothing is unknown.</param>
public sealed record TargetFigures(
    Target Target, LocalDate On, TargetOutcome Outcome, ImmutableArray<TargetLine> Lines, LineShare? Lowest, LineShare? Highest)
{
    /// <summary>The lines with one answer.</summary>
    public ImmutableArray<TargetLine> With(TargetAnswer answer) => [.. Lines.Where(line => line.Answer == answer)];

    /// <summary>How many lines are judged by facts of which one at least is assumed.</summary>
    public int AssumedLines => Lines.Count(line => line.Assumed);

    /// <summary>How many lines have one answer, and their capacity.</summary>
    public LineTotal TotalOf(TargetAnswer answer) => LineTotal.Of(With(answer).Select(line => line.TonnesPerDay));
}
