using System.Globalization;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Targets;
using Scheduler.Files.Targets;

namespace Scheduler.Files.Reports.Sections;

/// <summary>What notices want of the fleet, and how it stands.</summary>
internal sealed class TargetsSection : IReportSection
{
    public string Id => "targets";

    public bool AppliesTo(ReportInput input) => !input.Verdict.Targets.IsEmpty;

    public void Write(HtmlBuilder html, ReportInput input)
    {
        html.Element("p", TargetText.Of("Targets.Note"), ("class", "note"));
        html.Element("p", TargetWords.Summary(input.Verdict.Targets), ("class", "note"));
        using (html.In("div", ("class", "scroll"), ("tabindex", 0), ("role", "region"), ("aria-labelledby", $"{Id}-title")))
        using (html.In("table", ("class", "targets")))
        {
            using (html.In("thead"))
            using (html.In("tr"))
            {
                foreach (var heading in (string[])["Target", "Outcome", "Asked", "Share", "Lines"])
                    html.Element("th", TargetText.Of($"Heading.{heading}"), ("scope", "col"));
            }

            using (html.In("tbody"))
            {
                foreach (var figures in input.Verdict.Targets) WriteTarget(html, input.Scenario, figures);
            }
        }
    }

    private static void WriteTarget(HtmlBuilder html, Scenario scenario, TargetFigures figures)
    {
        html.NewLine();
        using (html.In("tr"))
        {
            using (html.In("th", ("scope", "row")))
            {
                html.Text(figures.Target.Name);
                html.Element("p", TargetWords.Source(figures.Target), ("class", "quiet"));
            }

            html.Element("td", TargetWords.Outcome(figures), ("class", $"outcome {figures.Outcome}"));
            using (html.In("td")) Unbroken.Write(html, TargetWords.Asked(figures.Target));
            using (html.In("td")) WriteShare(html, figures);
            using (html.In("td")) WriteLines(html, scenario, figures);
        }
    }

    private static void WriteShare(HtmlBuilder html, TargetFigures figures)
    {
        if (TargetWords.Share(figures) is not { } share || figures is not { Target: ShareTarget { Limit: var limit }, Lowest: { } lowest, Highest: { } highest })
        {
            html.Text(Show.Dash);
            return;
        }

        html.Text(share);
        using (html.In("svg", ("class", "share"), ("viewBox", "0 0 100 10"), ("preserveAspectRatio", "none"), ("aria-hidden", "true")))
        {
            html.Void("rect", ("class", "whole"), ("x", 0), ("y", 2), ("width", 100), ("height", 6));
            html.Void("rect", ("class", "between"), ("x", 0), ("y", 2), ("width", Width(highest.PercentHundredths, 100)), ("height", 6));
            html.Void("rect", ("class", "sure"), ("x", 0), ("y", 2), ("width", Width(lowest.PercentHundredths, 100)), ("height", 6));
            html.Void("rect", ("class", "limit"), ("x", Width(limit.PercentThousandths, 1000)), ("y", 0), ("width", "0.6"), ("height", 10));
        }

        html.Element("p", TargetText.Of("Target.On", figures.On), ("class", "quiet"));
    }

    private static void WriteLines(HtmlBuilder html, Scenario scenario, TargetFigures figures)
    {
        if (figures.Target is UncountableTarget uncountable) html.Text(TargetText.Of("Target.Missing", uncountable.Missing));
        foreach (var answer in Enum.GetValues<TargetAnswer>())
        {
            // Who is not on a list is nobody's question.
            if (figures.Target is ListTarget && answer == TargetAnswer.FitsNot) continue;
            var count = figures.With(answer).Length;
            if (count > 0) LongList.Write(html, count, most => TargetWords.Lines(scenario, figures, answer, most));
        }

        if (TargetWords.Assumed(figures) is { } assumed) html.Element("p", assumed, ("class", "quiet"));
    }

    private static string Width(long part, long perPercent) => (part / (decimal)perPercent).ToString("0.##", CultureInfo.InvariantCulture);
}
