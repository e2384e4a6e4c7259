using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports.Sections;

/// <summary>What must be seen before anything else: a rejection with its findings, the mark of a draft, and what a what-if assumes.</summary>
internal static class Banner
{
    /// <summary>Findings shown at once; the others are one click away.</summary>
    private const int ShownAtOnce = 12;

    public static void Write(HtmlBuilder html, ReportInput input)
    {
        if (!input.Verdict.Accepted) WriteRejection(html, Findings(input).ToList());
        if (input.IsDraft) WriteDraft(html);
        if (input.Scenario.Assumptions.IsEmpty) return;
        using (html.In("div", ("class", "draft"), ("role", "note"))) WriteList(html, input.Scenario.Assumptions);
    }

    /// <summary>The mark of a draft.</summary>
    public static void WriteDraft(HtmlBuilder html)
    {
        using (html.In("div", ("class", "draft"), ("role", "note")))
        {
            html.Element("strong", ReportText.Of("Banner.Draft"));
            html.Element("span", ReportText.Of("Banner.Draft.Text"));
        }
    }

    private static IEnumerable<LocalizedText> Findings(ReportInput input) =>
        input.Verdict.Form
            .Select(finding => ReportText.Of("Banner.Rejected.Form", finding.Message))
            .Concat(
                from rule in input.Verdict.Rules
                from finding in rule.Findings
                select ReportText.Of("Banner.Rejected.Rule", rule.Rule.Id, finding.Message));

    private static void WriteRejection(HtmlBuilder html, IReadOnlyList<LocalizedText> findings)
    {
        using (html.In("div", ("class", "rejected"), ("role", "alert")))
        {
            html.Element("strong", ReportText.Of("Banner.Rejected"));
            WriteList(html, findings.Take(ShownAtOnce));
            if (findings.Count <= ShownAtOnce) return;
            using (html.In("details"))
            {
                html.Element("summary", ReportText.Of("Banner.Rejected.More", findings.Count - ShownAtOnce));
                WriteList(html, findings.Skip(ShownAtOnce));
            }
        }
    }

    private static void WriteList(HtmlBuilder html, IEnumerable<LocalizedText> items)
    {
        using (html.In("ul"))
        {
            foreach (var item in items) html.Element("li", item);
        }
    }
}
