using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Each grade has its own windows: lines are off on all of their days, and run on the days between them.</summary>
/// <remarks>Catalogue R12 (Henan 2022-23, grade A: 20 November to 5 January, 47 days, and 21 January to 15 March, 54 days; the 15 days
/// between are a planned run). The grade is the one of the day: when it changes, each row binds on its own days. A stop that is ordered
/// goes before the planned run. Lines are let off as by <see cref="FixedWindow"/>.</remarks>
/// <param name="Rows">One per grade.</param>
public sealed record GradeWindow(string Id, RuleSource Source, LineSelector AppliesTo, ImmutableArray<GradeWindowRow> Rows)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format("GradeWindow", LineText.Joined("；", "; ", Rows.Select(row => row.Words)));

    public override RuleReach Reach => RuleReach.Daily;

    public override DaySet? SpokenDays => DaySet.Of(Rows.SelectMany(row => row.SpokenDays.Intervals));

    public override ImmutableArray<Window> BaseWindows =>
    [
        .. Rows.SelectMany(row => row.Assumed is { } assumed ? [assumed.Within] : row.Windows).DistinctBy(window => window.Id),
    ];

    /// <summary>The row of a grade; null where the notice does not speak of it.</summary>
    public GradeWindowRow? RowOf(PerformanceGrade grade) => Rows.FirstOrDefault(row => row.Grade == grade);
}
