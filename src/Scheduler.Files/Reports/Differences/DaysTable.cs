using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Differences;
using Scheduler.Domain.Text;
using Scheduler.Files.Reports.Sections;

namespace Scheduler.Files.Reports.Differences;

/// <summary>The calendars once more in words: stops of both plans, and the days that only one of them has.</summary>
internal static class DaysTable
{
    public static void Write(HtmlBuilder html, PlanDifferences differences)
    {
        var horizon = differences.A.Compared.Scenario.Horizon;
        using (html.In("div", ("class", "scroll"), ("tabindex", 0), ("role", "region"), ("aria-labelledby", "days-title")))
        using (html.In("table", ("class", "days")))
        {
            Table.Head(html, "Lines.Line", "Differences.StopsA", "Differences.StopsB", "Differences.OnlyInA", "Differences.OnlyInB");
            using (html.In("tbody"))
            {
                foreach (var line in differences.MovedLines)
                {
                    html.NewLine();
                    using (html.In("tr"))
                    {
                        html.Element("th", ReportText.Of("Differences.LineOfCity", line.Line.Id, line.City), ("scope", "row"));
                        WriteDays(html, line.StopsA, horizon, ReportText.Of("Lines.NoStops"));
                        WriteDays(html, line.StopsB, horizon, ReportText.Of("Lines.NoStops"));
                        WriteDays(html, line.OnlyInA, horizon, LocalizedText.Same(Show.Dash));
                        WriteDays(html, line.OnlyInB, horizon, LocalizedText.Same(Show.Dash));
                    }
                }
            }
        }
    }

    private static void WriteDays(HtmlBuilder html, DaySet days, Horizon horizon, LocalizedText none)
    {
        using (html.In("td", ("class", "stops")))
        {
            if (days.IsEmpty) html.Text(none);
            foreach (DateInterval span in days.Intervals) html.Element("span", $"{Show.Days(span, horizon)} ({span.Length}) ", ("class", "span"));
        }
    }
}
