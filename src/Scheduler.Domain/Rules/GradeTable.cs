using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>More or fewer days than the base, from a table of grade × capacity class × city class.</summary>
/// <remarks>Catalogue R18 in the form that a yearly draft uses. A line that fits no row keeps its base.</remarks>
/// <param name="Window">The base that is adjusted is the one of this window.</param>
/// <param name="CapacityClasses">In rising order of capacity; the first begins at 0.</param>
public sealed record GradeTable(
    string Id,
    RuleSource Source,
    LineSelector AppliesTo,
    Window Window,
    ImmutableArray<CapacityClass> CapacityClasses,
    ImmutableArray<GradeTableRow> Rows)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format("GradeTable", Window.Name, Rows.Length);

    public override RuleReach Reach => RuleReach.Quota;

    public override Window? SpokenWindow => Window;

    public override string? RivalKey => RivalKeys.Once(Kind, Window);

    /// <summary>Id of the capacity class of a line; null when the table has no classes.</summary>
    public string? CapacityClassOf(ClinkerLine line) =>
        CapacityClasses.LastOrDefault(candidate => candidate.FromTonnesPerDay <= line.TonnesPerDay)?.Id;

    /// <summary>Every row that a line fits; more than one is a fault of the scenario.</summary>
    public IEnumerable<GradeTableRow> RowsOf(ClinkerLine line, City city)
    {
        var capacityClass = CapacityClassOf(line);
        return Rows.Where(row =>
            (row.Grade is null || row.Grade == line.Grade)
            && (row.CapacityClass is null || row.CapacityClass == capacityClass)
            && (row.CityClass is null || row.CityClass == city.CityClass));
    }
}
