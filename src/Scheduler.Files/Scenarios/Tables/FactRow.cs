using NodaTime;
using Scheduler.Domain.Facts;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>A row of facts.csv.</summary>
internal sealed record FactRow(LineFact Fact)
{
    /// <summary>Whether two rows state the same fact of the same line on one day.</summary>
    public bool Overlaps(FactRow other) =>
        Fact.LineId == other.Fact.LineId
        && Fact.FactId == other.Fact.FactId
        && First <= other.Last
        && other.First <= Last;

    private LocalDate First => Fact.From ?? LocalDate.MinIsoValue;

    private LocalDate Last => Fact.To ?? LocalDate.MaxIsoValue;
}
