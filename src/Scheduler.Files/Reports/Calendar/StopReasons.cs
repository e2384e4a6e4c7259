using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Verdicts;
using Scheduler.Files.Reports.Sections;

namespace Scheduler.Files.Reports.Calendar;

/// <summary>Why a line stands still on these days, in a box that the script fills for the stop under pointer or focus. A bar holds numbers only;
/// the words of a period or a rule stand once in the page.</summary>
internal sealed class StopReasons
{
    private readonly Dictionary<(string, DateInterval), StopPurpose> figures;
    private readonly ImmutableArray<Window> windows;
    private readonly Dictionary<string, int> windowNumbers;
    private readonly Dictionary<string, int> ruleNumbers = [];

    public StopReasons(ReportInput input)
    {
        ImmutableArray<StopPurpose> stops = input.Verdict.Report?.Stops ?? [];
        figures = stops.ToDictionary(stop => (stop.LineId, stop.Days));
        windows = [.. stops.SelectMany(stop => stop.Pays).Select(paid => paid.Window).DistinctBy(window => window.Id)];
        windowNumbers = windows.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index);
        foreach (var (number, verdict) in input.Verdict.Rules.Index()) ruleNumbers.TryAdd(verdict.Rule.Id, number);
    }

    /// <summary>Attributes of the bar of one stop; none where nothing was counted.</summary>
    public IEnumerable<(string Name, object Value)> Of(string lineId, DateInterval days)
    {
        if (!figures.TryGetValue((lineId, days), out var stop)) yield break;
        yield return ("data-counted", stop.CountedDays);
        yield return ("data-avoided", Show.Number(stop.ExposureAvoided));
        yield return ("data-pays", string.Join(' ', stop.Pays.Select(paid => $"{windowNumbers[paid.Window.Id]}:{paid.Days}:{paid.GivenDays}:{paid.DueDays}")));
        yield return ("data-rules", string.Join(' ', stop.Rules.Where(rule => ruleNumbers.ContainsKey(rule.RuleId)).Select(rule => $"{ruleNumbers[rule.RuleId]}:{rule.Days}")));
        if (stop.CarriedSince is { } since) yield return ("data-since", Show.Date(since));
    }

    /// <summary>The box, empty and hidden, and the names of the periods that it shows.</summary>
    public void WriteTip(HtmlBuilder html)
    {
        using (html.In("ol", ("id", "stop-tip-windows"), ("hidden", "hidden")))
        {
            foreach (var window in windows) html.Element("li", window.Name);
        }

        using (html.In("div", ("id", "stop-tip"), ("class", "tip"), ("role", "tooltip"), ("hidden", "hidden")))
        {
            using (html.In("p")) html.Element("strong", "", ("data-slot", "line")).Text(" ").Element("span", "", ("data-slot", "place"));
            using (html.In("p", ("class", "when")))
                html.Element("strong", "", ("data-slot", "span")).Text(" · ").Element("span", "", ("data-slot", "length")).Text(" ").Element("span", ReportText.Of("Calendar.Tip.Days"), ("data-slot", "days"));
            using (html.In("p", ("data-with", "since"))) html.Text(ReportText.Of("Calendar.Tip.Since")).Text(" ").Element("span", "", ("data-slot", "since"));
            using (html.In("p", ("data-with", "avoided")))
            {
                html.Text(ReportText.Of("Calendar.Tip.Avoided")).Text(" ").Element("strong", "", ("data-slot", "avoided"));
                html.Text(" ").Element("span", ReportText.Of("Level.Exposure.Unit"), ("class", "quiet"));
            }

            using (html.In("table", ("data-with", "counted")))
            {
                Table.Head(html, "Calendar.Tip.Window", "Calendar.Tip.Paid#", "Calendar.Given#", "Calendar.Due#");
                html.Void("tbody", ("data-slot", "pays"));
                using (html.In("tfoot"))
                using (html.In("tr"))
                {
                    html.Element("th", ReportText.Of("Calendar.Tip.Total"), ("scope", "row"));
                    foreach (var figure in new[] { "counted", "given", "due" }) html.Void("td", ("data-slot", figure));
                }
            }

            html.Element("p", ReportText.Of("Calendar.Tip.Rules"), ("data-with", "rules"), ("class", "head"));
            html.Void("ul", ("data-with", "rules"), ("data-slot", "rules"));
        }
    }
}
