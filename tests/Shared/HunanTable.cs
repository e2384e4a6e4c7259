using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;

namespace Scheduler.Testing;

/// <summary>The table of Hunan 2024-25, with a base of 110 days from September 2024 to March 2025. The notice's end was not seen.</summary>
public static class HunanTable
{
    public static ImmutableArray<DeltaRow> Rows { get; } =
    [
        Row("ultra-low", Fact("ultra-low"), -20),
        Row("grade-a", LineSelector.All with { Grades = [PerformanceGrade.A] }, -20),
        Row("energy", LineSelector.All with { Facts = [new("energy", [], AtMost: 100_000)] }, -10),
        Row("top-runner", Fact("top-runner"), -5) with { Requires = "energy" },
        Row("high-energy", LineSelector.All with { Facts = [new("energy", [], Above: 117_000)] }, 10),
        Row("green-factory", Fact("green-factory"), -5),
    ];

    /// <summary>One line with nothing known of it but its grade.</summary>
    public static ScenarioBuilder Line(
        PerformanceGrade grade = PerformanceGrade.B, DeltaStacking stacking = DeltaStacking.Sum, int floorDays = 0) =>
        new ScenarioBuilder("2024-09-01..2025-03-31").Line("L1", grade: grade).BaseDays("base", "horizon", 110)
            .DeltaTable("table", "horizon", stacking, floorDays, Rows);

    /// <summary>All that is asked, stated.</summary>
    public static ScenarioBuilder Facts(this ScenarioBuilder builder, string ultraLow, string energy, string topRunner, string greenFactory) => builder
        .Stated("L1", "ultra-low", ultraLow).Stated("L1", "energy", energy).Stated("L1", "top-runner", topRunner).Stated("L1", "green-factory", greenFactory);

    private static LineSelector Fact(string id) => LineSelector.All with { Facts = [new(id, ["yes"])] };

    private static DeltaRow Row(string id, LineSelector appliesTo, int days) => new(id, LocalizedText.Same(id), appliesTo, days, $"proof of {id}", null);
}
