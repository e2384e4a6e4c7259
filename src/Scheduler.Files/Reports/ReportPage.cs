using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Verdicts;
using Scheduler.Files.Plans;
using Scheduler.Files.Reports.Sections;

namespace Scheduler.Files.Reports;

/// <summary>The report: one self-contained page, Chinese first, English by a switch, readable offline and on paper.</summary>
public static class ReportPage
{
    private static readonly IReportSection[] Sections =
    [
        new LevelsSection(),
        new ChangesSection(),
        new CalendarSection(),
        new OutlookSection(),
        new OutlookStopsSection(),
        new CapacitySection(),
        new SupplySection(),
        new FairnessSection(),
        new LinesSection(),
        new RulesSection(),
        new TargetsSection(),
        new CoverageSection(),
        new ProvenanceSection(),
        new ProgressSection(),
        new RunSection(),
    ];

    /// <summary>The page as text; markup is well-formed XML as well.</summary>
    public static string Render(Scenario scenario, PlanResult result, PlanVerdict verdict, RunRecord run, PlanChanges? changes = null)
    {
        var input = new ReportInput(scenario, result, verdict, run, changes);
        return PageFrame.Render(ReportText.Of("Page.Title", scenario.Title), input.IsDraft, html => WriteBody(html, input), "calendar.js");
    }

    private static void WriteBody(HtmlBuilder html, ReportInput input)
    {
        List<IReportSection> sections = [.. Sections.Where(section => section.AppliesTo(input))];
        Banner.Write(html, input);
        using (html.In("header")) Masthead.Write(html, input);
        PageFrame.Sections(html, input.IsDraft, [.. sections.Select(section => (section.Id, ReportText.Of($"Section.{section.Id}"), (Action)(() => section.Write(html, input))))]);
    }
}
