using Scheduler.Domain.Frontier;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Reports.Sections;

namespace Scheduler.Files.Reports.Frontier;

/// <summary>The frontier as one self-contained page like the report: a picture, every point in figures, and how to read them.</summary>
internal static class FrontierPage
{
    /// <summary>The page as text; markup is well-formed XML as well.</summary>
    public static string Render(Scenario scenario, ExposureFrontier frontier) => PageFrame.Render(
        ReportText.Of("Frontier.Title", scenario.Title),
        scenario.Status == DraftStatus.AssumptionDraft,
        html =>
        {
            var isDraft = scenario.Status == DraftStatus.AssumptionDraft;
            if (isDraft) Banner.WriteDraft(html);
            using (html.In("header")) WriteHead(html, scenario);
            PageFrame.Sections(html, isDraft,
            [
                Section("picture", () => WritePicture(html, frontier)),
                Section("points", () => FrontierTable.Write(html, frontier)),
                Section("method", () => WriteMethod(html, scenario)),
            ]);
        });

    private static (string Id, LocalizedText Heading, Action Write) Section(string id, Action write) => (id, ReportText.Of($"Frontier.Section.{id}"), write);

    private static void WriteHead(HtmlBuilder html, Scenario scenario)
    {
        PageFrame.LanguageSwitch(html);
        html.Element("p", ReportText.Of("Frontier.Kind"), ("class", "kind"));
        html.Element("h1", scenario.Title);
    }

    private static void WritePicture(HtmlBuilder html, ExposureFrontier frontier)
    {
        html.Element("p", ReportText.Of("Frontier.Picture.Note"), ("class", "note"));
        FrontierChart.Draw(html, frontier);
    }

    private static void WriteMethod(HtmlBuilder html, Scenario scenario)
    {
        foreach (var key in (string[])["Promise", "Each", "Relative"]) html.Element("p", ReportText.Of($"Frontier.Method.{key}"));
        foreach (var note in scenario.Notes) html.Element("p", note, ("class", "note"));
    }
}
