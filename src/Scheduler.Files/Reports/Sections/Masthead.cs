using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports.Sections;

/// <summary>Title, period and status of the plan, and the language switch.</summary>
internal static class Masthead
{
    public static void Write(HtmlBuilder html, ReportInput input)
    {
        PageFrame.LanguageSwitch(html);
        var scenario = input.Scenario;
        html.Element("p", ReportText.Of("Head.Kind"), ("class", "kind"));
        html.Element("h1", scenario.Title);
        using (html.In("dl", ("class", "facts")))
        {
            Fact(html, "Head.Province", LocalizedText.Same(scenario.Province));
            Fact(html, "Head.Period", ReportText.Of("Head.Days", scenario.Horizon.From, scenario.Horizon.To, scenario.Horizon.DayCount));
            Fact(html, "Head.Basis", ReportText.Of(input.IsDraft ? "Head.Draft" : "Head.Official"));
            Fact(html, "Head.Status", ReportText.Of($"Status.{input.Result.Status}"));
            Fact(html, "Head.Verdict", ReportText.Of(input.Verdict.Accepted ? "Head.Accepted" : "Head.Rejected"),
                input.Verdict.Accepted ? "kept" : "breached");
        }
    }

    private static void Fact(HtmlBuilder html, string key, LocalizedText value, string style = "")
    {
        using (html.In("div"))
        {
            html.Element("dt", ReportText.Of(key));
            html.Element("dd", value, ("class", style));
        }
    }
}
