using Scheduler.Domain.Rules;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Files.Reports.Sections;

/// <summary>The verdict, rule by rule.</summary>
internal sealed class RulesSection : IReportSection
{
    public string Id => "rules";

    public void Write(HtmlBuilder html, ReportInput input)
    {
        html.Element("p", ReportText.Of(input.Verdict.Form.IsEmpty ? "Rules.Note" : "Rules.NotJudged"), ("class", "note"));
        if (input.Verdict.Rules.IsEmpty) return;
        using (html.In("div", ("class", "scroll"), ("tabindex", 0), ("role", "region"), ("aria-labelledby", $"{Id}-title")))
        using (html.In("table", ("class", "rules")))
        {
            Table.Head(html, "Rules.Verdict", "Rules.Rule", "Rules.Source", "Rules.Checked#", "Rules.Tightest");
            using (html.In("tbody"))
            {
                foreach (var (number, verdict) in input.Verdict.Rules.Index()) WriteRule(html, number, verdict);
            }
        }
    }

    private static void WriteRule(HtmlBuilder html, int number, RuleVerdict verdict)
    {
        html.NewLine();
        // The calendar's script takes the words of a rule from here.
        using (html.In("tr", ("id", $"rule-{number}")))
        {
            using (html.In("td", ("class", verdict.Kept ? "verdict kept" : "verdict breached")))
                html.Text(verdict.Kept ? "✓ " : "✗ ").Text(ReportText.Of(verdict.Kept ? "Rules.Kept" : "Rules.Breached"));

            using (html.In("th", ("scope", "row")))
            {
                html.Element("span", verdict.Rule.Sentence, ("class", "sentence"));
                using (html.In("p", ("class", "quiet"))) html.Element("code", verdict.Rule.Id).Text(" · ").Element("code", verdict.Rule.Kind);
                WriteFindings(html, verdict);
            }

            using (html.In("td")) WriteSource(html, verdict.Rule.Source);
            html.Element("td", Show.Number(verdict.Checked), ("class", "number"));
            using (html.In("td"))
            {
                if (verdict.Tightest is { } tightest) html.Text(tightest);
                else html.Element("span", ReportText.Of("Rules.Untouched"), ("class", "quiet"));
            }
        }
    }

    private static void WriteFindings(HtmlBuilder html, RuleVerdict verdict)
    {
        if (verdict.Kept) return;
        using (html.In("ul", ("class", "findings")))
        {
            foreach (var finding in verdict.Findings)
            {
                using (html.In("li"))
                {
                    html.Text(finding.Message);
                    if (finding.LineId is { } line) html.Text(" ").Element("code", line);
                    if (finding.Date is { } date) html.Text(" ").Element("code", Show.Date(date));
                }
            }
        }
    }

    private static void WriteSource(HtmlBuilder html, RuleSource source)
    {
        html.Text(string.Join(" ", new[] { source.Issuer, source.Notice, source.Article }.Where(part => part.Length > 0)));
        using (html.In("p", ("class", "quiet")))
        {
            html.Text(ReportText.Of($"Firmness.{source.Firmness}"));
            if (source.Assumed) html.Text(" ").Element("span", ReportText.Of("Rules.Assumed"), ("class", "mark"));
        }
    }
}
