using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Lines;

namespace Scheduler.Domain.Rules;

/// <summary>Extra run days that were granted on one application.</summary>
/// <param name="Region">Region that applied, for all its lines; null where lines are named.</param>
/// <param name="Lines">Ids of the lines; empty where a region is named.</param>
/// <param name="Days">Run days for each line.</param>
/// <param name="AppliedOn">Date of the application.</param>
/// <param name="Document">The document that grants them.</param>
public sealed record ExtraRunGrant(string? Region, ImmutableArray<string> Lines, int Days, LocalDate AppliedOn, string Document)
{
    /// <summary>Whether the grant is for a line, standing in <paramref name="city"/>.</summary>
    public bool Covers(ClinkerLine line, City city) => Region is null ? Lines.Contains(line.Id) : Region == city.Region;
}
