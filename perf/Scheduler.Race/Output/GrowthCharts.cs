using Scheduler.Race.Measures;

namespace Scheduler.Race.Output;

/// <summary>growth.svg: time to read and compile, time to the first plan, last gap and memory over the number of line-days.</summary>
internal static class GrowthCharts
{
    public static string Of(RaceRecord<Growing.GrowthResult> record) => LogCharts.Of(
        [
            Panel(record, "Reading and compiling", "seconds", 0.01, score => score.Run.Read + score.Run.Compile),
            Panel(record, "First plan", "seconds since the process was started", 0.1, GrowthColumn.FirstPlan),
            Panel(record, $"Gap after {record.Seconds} s, own bound", "gap, % (0 on the lower edge)", 0.001, score => 100 * score.Gaps[^1].ToOwn),
            Panel(record, "Peak memory of all processes", "10⁶ bytes", 1, GrowthColumn.Memory),
        ],
        columns: 2);

    private static ChartPanel Panel(
        RaceRecord<Growing.GrowthResult> record, string title, string y, double floor, Func<MethodScore, double?> value) => new(
        title,
        "line-days",
        y,
        floor,
        [.. record.Results
            .SelectMany(result => result.Score.Methods.Select(score => (result.Size, score.Run.Method, Value: value(score))))
            .GroupBy(entry => (entry.Method, entry.Size.Days))
            .Select((series, index) => new ChartSeries(
                $"{series.Key.Method.ToString().ToLowerInvariant()}, {series.Key.Days} days",
                index,
                [.. series.Where(entry => entry.Value is not null).OrderBy(entry => entry.Size.LineDays).Select(entry => ((double)entry.Size.LineDays, entry.Value!.Value))],
                Steps: false))]);
}
