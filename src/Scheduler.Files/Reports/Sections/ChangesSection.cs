using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Plans;
using Scheduler.Files.Plans;

namespace Scheduler.Files.Reports.Sections;

/// <summary>What the plan changes against the one in force; there is none where it was planned from nothing.</summary>
internal sealed class ChangesSection : IReportSection
{
    public string Id => "changes";

    public bool AppliesTo(ReportInput input) => input.Changes is not null;

    public void Write(HtmlBuilder html, ReportInput input)
    {
        if (input.Changes is not { } changes) return;
        html.Element("p", ReportText.Of("Changes.Total", changes.InForce.Name, Show.Number(changes.MovedDays), changes.Lines.Length), ("class", "note"));
        if (changes.Standing is { } standing) html.Element("p", ChangeWords.Standing(standing), ("class", "note"));
        foreach (var note in InForceNotes.Of(input.Scenario, changes.InForce)) html.Element("p", note, ("class", "note"));
        if (changes.Lines.IsEmpty) return;
        using (html.In("div", ("class", "scroll"), ("tabindex", 0), ("role", "region"), ("aria-labelledby", $"{Id}-title")))
        using (html.In("table", ("class", "changes")))
        {
            Table.Head(html, "Lines.Line", "Lines.City", "Changes.Moved#", "Changes.Before", "Changes.After", "Changes.Why", "Changes.Effect");
            using (html.In("tbody"))
            {
                foreach (var change in changes.Lines) WriteLine(html, input, change);
            }
        }
    }

    private static void WriteLine(HtmlBuilder html, ReportInput input, LineChange change)
    {
        using (html.In("tr"))
        {
            html.Element("th", change.LineId, ("scope", "row"));
            html.Element("td", input.Scenario.CityOf(input.Scenario.Lines.First(line => line.Id == change.LineId)).Name);
            html.Element("td", Show.Number(change.MovedDays), ("class", "number"));
            WriteStops(html, input, change.Before);
            WriteStops(html, input, change.After);
            html.Element("td", ChangeWords.Why(change));
            html.Element("td", ChangeWords.Effect(change));
        }
    }

    private static void WriteStops(HtmlBuilder html, ReportInput input, ImmutableArray<DateInterval> stops)
    {
        using (html.In("td", ("class", "stops")))
        {
            if (stops.IsEmpty) html.Text(ReportText.Of("Lines.NoStops"));
            foreach (var days in stops)
                html.Element("span", $"{Show.Days(days, input.Scenario.Horizon)} ({days.Length}) ", ("class", "span"));
        }
    }
}
