using Scheduler.Domain.Differences;
using Scheduler.Domain.Text;
using Scheduler.Files.Reports.Sections;

namespace Scheduler.Files.Reports.Differences;

/// <summary>Two plans side by side: one self-contained page like the report, with both calendars of every line whose days differ.</summary>
public static class DifferencesPage
{
    /// <summary>The page as text; markup is well-formed XML as well.</summary>
    public static string Render(PlanDifferences differences) => PageFrame.Render(
        ReportText.Of("Differences.Page.Title", differences.A.Compared.Name, differences.B.Compared.Name),
        differences.IsDraft,
        html =>
        {
            WriteBanner(html, differences);
            using (html.In("header")) WriteHead(html, differences);
            List<(string Id, bool Applies, Action Write)> sections =
            [
                ("plans", true, () => PlansTable.Write(html, differences)),
                ("levels", !differences.AreEqual, () => LevelsTable.Write(html, differences)),
                ("calendars", differences.DifferentDays > 0, () => CalendarPairs.Write(html, differences)),
                ("cities", !differences.Cities.IsEmpty, () => FiguresTable.WriteGroups(html, "Lines.City", differences.Cities)),
                ("companies", !differences.Companies.IsEmpty, () => FiguresTable.WriteGroups(html, "Lines.Company", differences.Companies)),
                ("lines", !differences.Lines.IsEmpty, () => FiguresTable.WriteLines(html, differences.Lines)),
                ("days", differences.DifferentDays > 0, () => DaysTable.Write(html, differences)),
            ];
            PageFrame.Sections(
                html,
                differences.IsDraft,
                [.. sections.Where(section => section.Applies).Select(section => (section.Id, ReportText.Of($"Differences.Section.{section.Id}"), section.Write))]);
        });

    private static void WriteBanner(HtmlBuilder html, PlanDifferences differences)
    {
        foreach (var (letter, plan) in differences.Sides.Where(side => !side.Plan.Accepted))
        {
            using (html.In("div", ("class", "rejected"), ("role", "alert")))
                html.Element("strong", ReportText.Of("Differences.Rejected", letter, DifferenceWords.Verdict(plan)));
        }

        if (differences.IsDraft) Banner.WriteDraft(html);
    }

    private static void WriteHead(HtmlBuilder html, PlanDifferences differences)
    {
        PageFrame.LanguageSwitch(html);
        var horizon = differences.A.Compared.Scenario.Horizon;
        html.Element("p", ReportText.Of("Differences.Kind"), ("class", "kind"));
        html.Element("h1", differences.A.Compared.Scenario.Title);
        using (html.In("dl", ("class", "facts")))
        {
            Fact(html, "Head.Period", ReportText.Of("Head.Days", horizon.From, horizon.To, horizon.DayCount));
            Fact(html, "Differences.Result", DifferenceWords.Summary(differences));
        }
    }

    private static void Fact(HtmlBuilder html, string key, LocalizedText value)
    {
        using (html.In("div"))
        {
            html.Element("dt", ReportText.Of(key));
            html.Element("dd", value);
        }
    }
}
