using Scheduler.Race.Measures;

namespace Scheduler.Race.Output;

/// <summary>race.svg: for each scenario the gaps over time, against the best bound of the run and against each method's own.</summary>
internal static class RaceCharts
{
    /// <summary>Proven plans lie here: 0 has no place on a logarithmic axis. Percent.</summary>
    private const double Floor = 0.001;

    public static string Of(RaceRecord<ScenarioScore> record) => LogCharts.Of(
        [.. record.Results.SelectMany(score => new[]
        {
            Panel(score, "against the best bound of the run", record.Seconds, (_, _) => score.BestBound),
            Panel(score, "against the method's own bound", record.Seconds, (trace, at) => trace.BoundAt(at)),
        })],
        columns: 2);

    private static ChartPanel Panel(ScenarioScore score, string against, int seconds, Func<Trace, double, long?> bound) => new(
        $"{score.Name}, {against}",
        "seconds since the process was started",
        "gap, % (0 on the lower edge)",
        Floor,
        [.. score.Methods.Select(method => new ChartSeries(
            method.Run.Method.ToString().ToLowerInvariant(),
            (int)method.Run.Method,
            [.. method.Trace.Points.Select(point => point.Seconds).Where(at => at < seconds).Append(seconds)
                .Select(at => (at, PlanGap.Of(method.Trace.ExposureAt(at), bound(method.Trace, at), score.Reference)))
                .Where(point => point.Item2 is not null)
                .Select(point => (point.at, 100 * point.Item2!.Value))],
            Steps: true))]);
}
