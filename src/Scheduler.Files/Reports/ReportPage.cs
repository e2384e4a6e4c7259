using System.Security.Cryptography;
using System.Text;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Verdicts;
using Scheduler.Files.Plans;
using Scheduler.Files.Reports.Sections;

namespace Scheduler.Files.Reports;

/// <summary>The report: one self-contained page, Chinese first, English by a switch, readable offline and on paper.</summary>
public static class ReportPage
{
    private static readonly string Style = Asset("report.css").Replace("{draft}", ReportText.Of("Banner.Draft.Print").Zh);
    private static readonly string Script = Asset("report.js");

    private static readonly IReportSection[] Sections =
    [
        new LevelsSection(),
        new ChangesSection(),
        new CalendarSection(),
        new OutlookSection(),
        new CapacitySection(),
        new SupplySection(),
        new LinesSection(),
        new RulesSection(),
        new ProvenanceSection(),
        new ProgressSection(),
        new RunSection(),
    ];

    /// <summary>The page as text; markup is well-formed XML as well.</summary>
    public static string Render(Scenario scenario, PlanResult result, PlanVerdict verdict, RunRecord run, PlanChanges? changes = null)
    {
        var input = new ReportInput(scenario, result, verdict, run, changes);
        var html = new HtmlBuilder();
        html.Own("<!DOCTYPE html>\n");
        using (html.In("html", ("lang", "zh-CN"), ("data-lang", "zh")))
        {
            using (html.In("head")) WriteHead(html, input);
            using (html.In("body", ("class", input.IsDraft ? "is-draft" : ""))) WriteBody(html, input);
        }

        return html.NewLine().ToString();
    }

    private static void WriteHead(HtmlBuilder html, ReportInput input)
    {
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));

        // The page asks for nothing, and a name in a scenario that got past the escaping could still run nothing.
        html.Void("meta", ("http-equiv", "Content-Security-Policy"),
            ("content", $"default-src 'none'; style-src {Hash(Style)}; script-src {Hash(Script)}"));
        html.Element("title", Show.Both(ReportText.Of("Page.Title", input.Scenario.Title)));
        using (html.In("style")) html.Own(Style);
        using (html.In("script")) html.Own(Script);
    }

    private static void WriteBody(HtmlBuilder html, ReportInput input)
    {
        List<IReportSection> sections = [.. Sections.Where(section => section.AppliesTo(input))];
        Banner.Write(html, input);
        using (html.In("header")) Masthead.Write(html, input);
        using (html.In("nav", ("aria-label", Show.Both(ReportText.Of("Page.Contents")))))
        {
            foreach (var section in sections)
                html.Element("a", ReportText.Of($"Section.{section.Id}"), ("href", $"#{section.Id}"));
        }

        using (html.In("main"))
        {
            foreach (var section in sections)
            {
                html.NewLine();
                using (html.In("section", ("id", section.Id), ("aria-labelledby", $"{section.Id}-title")))
                {
                    using (html.In("h2", ("id", $"{section.Id}-title")))
                    {
                        html.Text(ReportText.Of($"Section.{section.Id}"));

                        // On every part, since parts are copied and printed one by one.
                        if (input.IsDraft) html.Element("span", ReportText.Of("Banner.Draft"), ("class", "stamp"));
                    }

                    section.Write(html, input);
                }
            }
        }
    }

    private static string Hash(string content) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    private static string Asset(string name)
    {
        using var stream = typeof(ReportPage).Assembly.GetManifestResourceStream($"{typeof(ReportPage).Namespace}.{name}")
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
