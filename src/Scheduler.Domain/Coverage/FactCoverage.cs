using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Coverage;

/// <summary>How well one fact is known of the operating lines (数据覆盖).</summary>
/// <param name="FactId">A column of lines.csv, or a fact as facts.csv names it.</param>
/// <param name="Name">As planners say it.</param>
/// <param name="AskedBy">Ids of the rules and targets that ask for it of some line.</param>
/// <param name="ByEveryPlan">Every plan needs it, whatever its rules are.</param>
/// <param name="Lines">Every operating line, in the scenario's order.</param>
public sealed record FactCoverage(string FactId, LocalizedText Name, ImmutableArray<string> AskedBy, bool ByEveryPlan, ImmutableArray<CoveredLine> Lines)
{
    /// <summary>The lines of which it is known so well.</summary>
    public ImmutableArray<CoveredLine> With(FactStanding standing) => [.. Lines.Where(line => line.Standing == standing)];

    /// <summary>How many these are, and their capacity.</summary>
    public LineTotal TotalOf(FactStanding standing) => LineTotal.Of(With(standing).Select(line => line.TonnesPerDay));

    /// <summary>All operating lines.</summary>
    public LineTotal Total => LineTotal.Of(Lines.Select(line => line.TonnesPerDay));
}
