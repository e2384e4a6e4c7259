using Scheduler.Domain.Plans;
using Scheduler.Files.Plans;
using Scheduler.Files.Reports.Charts;

namespace Scheduler.Files.Reports.Sections;

/// <summary>How the exposure of the best plan and its proven bound came together while the search ran.</summary>
internal sealed class ProgressSection : IReportSection
{
    /// <summary>One point is no course.</summary>
    private const int LeastSamples = 2;

    public string Id => "progress";

    public void Write(HtmlBuilder html, ReportInput input)
    {
        List<ProgressSample> samples = [.. input.Run.Progress.Where(sample => sample.Level == ObjectiveLevel.Exposure)];
        if (samples.Count < LeastSamples)
        {
            html.Element("p", ReportText.Of("Progress.TooFew"), ("class", "note"));
            return;
        }

        html.Element("p", ReportText.Of("Progress.Note"), ("class", "note"));
        Figure.Legend(html, [("value-key", ReportText.Of("Progress.Value")), ("bound-key", ReportText.Of("Progress.Bound")), ("gap-key", ReportText.Of("Levels.Gap"))]);
        var reference = input.Result.Levels.FirstOrDefault(level => level.Level == ObjectiveLevel.Exposure)?.Reference;
        ProgressChart.Draw(html, samples, input.Run.ElapsedSeconds, reference);
    }
}
