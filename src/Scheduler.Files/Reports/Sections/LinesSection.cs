using Scheduler.Domain.Entitlements;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;
using Scheduler.Files.Explanations;

namespace Scheduler.Files.Reports.Sections;

/// <summary>The table of lines with due and given days, stops and reasons.</summary>
internal sealed class LinesSection : IReportSection
{
    public string Id => "lines";

    public void Write(HtmlBuilder html, ReportInput input)
    {
        html.Element("p", ReportText.Of("Lines.Caption"), ("class", "note"));
        using (html.In("div", ("class", "scroll"), ("tabindex", 0), ("role", "region"), ("aria-labelledby", $"{Id}-title")))
        using (html.In("table", ("class", "lines")))
        {
            Table.Head(html, "Lines.City", "Lines.Line", "Lines.County", "Lines.Company", "Lines.Capacity#", "Lines.Grade", "Lines.Class",
                "Lines.Due#", "Lines.Given#", "Lines.Restarts#", "Lines.Stops", "Lines.Reasons");
            using (html.In("tbody"))
            {
                foreach (var (city, lines) in input.LinesByCity())
                {
                    foreach (var line in lines) WriteLine(html, input, city, line, isFirstOfCity: line == lines[0]);
                }
            }
        }

        WriteOthers(html, input);
    }

    private static void WriteLine(HtmlBuilder html, ReportInput input, LocalizedText city, ClinkerLine line, bool isFirstOfCity)
    {
        var figures = input.FiguresOf(line.Id);
        html.NewLine();
        using (html.In("tr", ("class", isFirstOfCity ? "group" : "")))
        {
            html.Element("td", city);
            html.Element("th", line.Id, ("scope", "row"));
            Attribute(html, line, "county", LocalizedText.Same(line.County));
            Attribute(html, line, "company", LocalizedText.Same(line.CompanyId));
            Attribute(html, line, "tonnes_per_day", LocalizedText.Same(Show.Number(line.TonnesPerDay)), "number");
            Attribute(html, line, "grade", LineText.Of(line.Grade));
            Attribute(html, line, "special_class", line.SpecialClass == SpecialClass.None ? LocalizedText.Same("") : LineText.Of(line.SpecialClass));
            html.Element("td", Show.Number(figures?.Due.DueDays), ("class", "number"));
            html.Element("td", Show.Number(figures?.GivenDays),
                ("class", figures is not null && figures.GivenDays < figures.Due.DueDays ? "number missing" : "number"));
            html.Element("td", Show.Number(figures?.Restarts), ("class", "number"));
            using (html.In("td", ("class", "stops"))) WriteStops(html, input, line);
            using (html.In("td"))
            {
                if (input.ExplanationOf(line.Id) is { } explanation) WriteExplanation(html, input, explanation);
                else if (figures is not null) WriteReasons(html, figures);
            }
        }
    }

    /// <summary>A cell that shows when its value is assumed.</summary>
    private static void Attribute(HtmlBuilder html, ClinkerLine line, string column, LocalizedText value, string style = "words")
    {
        using (html.In("td", ("class", style)))
        {
            if (line.Assumed.Contains(column)) html.Element("span", value, ("class", "assumed"));
            else html.Text(value);
        }
    }

    private static void WriteStops(HtmlBuilder html, ReportInput input, ClinkerLine line)
    {
        var any = false;
        foreach (var stop in input.StopsOf(line.Id))
        {
            html.Element("span", $"{Show.Days(stop.Days, input.Scenario.Horizon)} ({stop.Days.Length})", ("class", "span"));
            html.Text(" ");
            any = true;
        }

        if (!any) html.Element("span", ReportText.Of("Lines.NoStops"), ("class", "quiet"));
        foreach (var idle in LineLoad.Of(input.Scenario, line).IdleDays.Intervals)
            html.Text(" ").Element("span", ReportText.Of("Lines.Idle", Show.Days(idle, input.Scenario.Horizon), idle.Length), ("class", "span quiet"));
    }

    /// <summary>The same text as that of <c>scheduler explain line</c>.</summary>
    private static void WriteExplanation(HtmlBuilder html, ReportInput input, LineExplanation explanation)
    {
        using (html.In("details"))
        {
            html.Element("summary", ReportText.Of("Lines.Reasons.Summary", explanation.Due.DueDays));
            foreach (var row in ExplanationPage.Rows(input.Scenario, explanation))
                html.Element("p", row.Text, ("class", $"why depth-{row.Depth}"));
        }
    }

    private static void WriteReasons(HtmlBuilder html, LineFigures figures)
    {
        using (html.In("details"))
        {
            html.Element("summary", ReportText.Of("Lines.Reasons.Summary", figures.Due.DueDays));
            foreach (var window in figures.Due.Windows)
            {
                html.Element("p", ReportText.Of("Lines.Reasons.Window", window.Window.Name, window.Days));
                using (html.In("ul"))
                {
                    foreach (var item in window.Items)
                    {
                        using (html.In("li"))
                        {
                            html.Element("b", Show.Signed(item.Days), ("class", "addend"));
                            html.Text(" ").Text(item.Reason).Text(" ").Element("code", item.RuleId);
                        }
                    }
                }
            }

            if (figures.Due.OneBlock) html.Element("p", ReportText.Of("Lines.OneBlock"));
        }
    }

    private static void WriteOthers(HtmlBuilder html, ReportInput input)
    {
        var others = input.Scenario.Lines
            .Where(line => line.Status != LineStatus.Operating)
            .Select(line => (line.Id, Status: ReportText.Of($"LineStatus.{line.Status}")))
            .ToList();
        if (others.Count == 0) return;
        var names = new LocalizedText(
            string.Join('、', others.Select(line => $"{line.Id}（{line.Status.Zh}）")),
            string.Join(", ", others.Select(line => $"{line.Id} ({line.Status.En})")));
        html.Element("p", ReportText.Of("Lines.Others", names), ("class", "note"));
    }
}
