using Scheduler.ScenarioMaker.Output;

namespace Scheduler.Backtest.Output;

/// <summary>backtest.csv: one row for each plan, winter and set of rules; exposures are relative indices.</summary>
internal static class BacktestCsv
{
    public static string Of(BacktestRecord record) => CsvText.Of(
        "winter,rules,plan,rules_broken_by_pattern,findings_of_pattern,shortage_of_pattern_t,moved_days,least_moved_days,shortage_t,exposure_expected,expected_without_stops,bound_expected,exposure_measured,measured_with_other_seeds,measured_without_stops,exposure_by_days,by_days_without_stops",
        record.Winters.SelectMany(winter => winter.Plans.Select(plan => (IEnumerable<object>)
        [
            winter.Winter, winter.Rules, plan.Name,
            plan.Pattern is { } pattern ? string.Join(';', pattern.RulesBroken) : "", Cell(plan.Pattern?.Findings), Cell(plan.Pattern?.Shortage), Cell(plan.Pattern?.MovedDays), Cell(plan.Pattern?.LeastMovedDays), plan.Shortage,
            Cell(plan.Expected?.Exposure), Cell(plan.Expected?.WithoutStops), Cell(plan.Bound), plan.Measured, string.Join(';', plan.OtherSeeds), winter.WithoutStops, Cell(plan.ByDays), Cell(winter.WithoutStopsByDays),
        ]).Concat(winter.Shuffled.Select((exposure, index) => (IEnumerable<object>)
        [
            winter.Winter, winter.Rules, $"{PlanNames.Shuffled}, seed {record.Limits.Seed + index}", "", "", "", "", "", 0, "", "", "", exposure, "", winter.WithoutStops, "", "",
        ]))));

    private static object Cell(long? value) => value is { } number ? number : "";
}
