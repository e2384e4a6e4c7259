using Scheduler.Domain.Plans;
using Scheduler.Files.Plans;

namespace Scheduler.Files.Reports.Charts;

/// <summary>Best value and proven bound of one level as steps over the time of a run, and the gap between them beneath.</summary>
internal static class ProgressChart
{
    private const double Top = 26;
    private const double ValueHeight = 150;
    private const double Between = 22;
    private const double GapHeight = 70;
    private const double FirstSecond = 0.1;

    /// <param name="html">The page.</param>
    /// <param name="samples">At least two samples of the level, in order of time.</param>
    /// <param name="elapsed">Seconds of the whole run; the last sample holds until then.</param>
    /// <param name="reference">Value without any stop, for the gap.</param>
    public static void Draw(HtmlBuilder html, IReadOnlyList<ProgressSample> samples, double elapsed, long? reference)
    {
        var first = Math.Max(FirstSecond, samples[0].SecondsElapsed * 0.8);
        var last = Math.Max(Math.Max(elapsed, samples[^1].SecondsElapsed), first * 2);
        var time = new LogTimeAxis(first, last);
        var valueBottom = Top + ValueHeight;
        var gapTop = valueBottom + Between;
        var gapBottom = gapTop + GapHeight;
        Figure.Draw(html, ReportText.Of("Progress.Label"), gapBottom + 26, svg =>
        {
            var values = Values(samples, valueBottom);
            var gaps = new GapAxis(Lowest(samples, reference), gapTop, gapBottom);
            svg.Text(TimeAxis.Left, 14, ReportText.Of("Level.Exposure.Unit"), "muted");
            DrawTimes(svg, time, valueBottom, gapTop, gapBottom);
            DrawValues(svg, values, valueBottom);
            DrawGaps(svg, gaps);

            var bounds = samples.Where(sample => sample.Bound is not null).Select(sample => (sample.SecondsElapsed, values.Y(sample.Bound!.Value)));
            svg.Path(Steps(time, bounds, last), closed: false, "bound-step");
            svg.Path(Steps(time, samples.Select(sample => (sample.SecondsElapsed, values.Y(sample.Value))), last), closed: false, "value-step");
            var known = samples.Where(sample => Gap(sample, reference) is not null).Select(sample => (sample.SecondsElapsed, gaps.Y(Gap(sample, reference)!.Value)));
            svg.Path(Steps(time, known, last), closed: false, "gap-step");
            DrawEnd(svg, samples[^1], values, gaps, reference);
        });
    }

    private static RangeAxis Values(IReadOnlyList<ProgressSample> samples, double bottom)
    {
        double least = samples.Min(sample => Math.Min(sample.Value, sample.Bound ?? sample.Value));
        double most = samples.Max(sample => Math.Max(sample.Value, sample.Bound ?? sample.Value));
        var room = most > least ? (most - least) * 0.06 : Math.Max(1, Math.Abs(most) * 0.01);
        return new RangeAxis(least - room, most + room, Top, bottom);
    }

    private static double Lowest(IEnumerable<ProgressSample> samples, long? reference) =>
        samples.Select(sample => Gap(sample, reference)).OfType<double>().Where(gap => gap > 0).Append(1).Min();

    private static double? Gap(ProgressSample sample, long? reference) => new LevelOutcome(sample.Level, sample.Value, sample.Bound, reference).Gap;

    private static void DrawTimes(SvgBuilder svg, LogTimeAxis time, double valueBottom, double gapTop, double gapBottom)
    {
        foreach (var tick in time.Ticks())
        {
            svg.Line(time.X(tick), Top, time.X(tick), valueBottom, "grid");
            svg.Line(time.X(tick), gapTop, time.X(tick), gapBottom, "grid");
            svg.Text(time.X(tick), gapBottom + 15, ReportText.Of("Run.Seconds", Show.Decimal(tick)), "tick middle");
        }
    }

    private static void DrawValues(SvgBuilder svg, RangeAxis values, double bottom)
    {
        foreach (var tick in values.Ticks())
        {
            svg.Line(TimeAxis.Left, values.Y(tick), TimeAxis.Right, values.Y(tick), "grid");
            svg.Text(TimeAxis.Left - 12, values.Y(tick) + 4, Show.Number((long)Math.Round(tick)), "tick end");
        }

        svg.Line(TimeAxis.Left, bottom, TimeAxis.Right, bottom, "base");
    }

    private static void DrawGaps(SvgBuilder svg, GapAxis gaps)
    {
        svg.Text(TimeAxis.Left - 100, gaps.Top + 11, ReportText.Of("Levels.Gap"), "muted end");
        foreach (var tick in gaps.Ticks())
        {
            svg.Line(TimeAxis.Left, gaps.Y(tick), TimeAxis.Right, gaps.Y(tick), "grid");
            svg.Text(TimeAxis.Left - 12, gaps.Y(tick) + 4, Show.Share(tick), "tick end");
        }

        svg.Line(TimeAxis.Left, gaps.Bottom, TimeAxis.Right, gaps.Bottom, "base");
        svg.Text(TimeAxis.Left - 12, gaps.Bottom + 4, Show.Share(0), "tick end");
    }

    private static void DrawEnd(SvgBuilder svg, ProgressSample end, RangeAxis values, GapAxis gaps, long? reference)
    {
        const double Apart = 12;
        var y = values.Y(end.Value);
        svg.Text(TimeAxis.Right + 8, y + 4, Show.Number(end.Value), "value-end");
        if (end.Bound is { } bound && bound != end.Value) svg.Text(TimeAxis.Right + 8, Math.Max(values.Y(bound), y + Apart) + 4, Show.Number(bound), "bound-end");
        if (Gap(end, reference) is { } gap) svg.Text(TimeAxis.Right + 8, gaps.Y(gap) + 4, Show.Share(gap), "gap-end");
    }

    /// <summary>Each value holds until the next one, the last one to the end of the run.</summary>
    private static IEnumerable<(double X, double Y)> Steps(LogTimeAxis time, IEnumerable<(double Seconds, double Y)> points, double end)
    {
        double? before = null;
        foreach (var (seconds, y) in points)
        {
            if (before is { } last) yield return (time.X(seconds), last);
            yield return (time.X(seconds), y);
            before = y;
        }

        if (before is { } held) yield return (time.X(end), held);
    }
}
