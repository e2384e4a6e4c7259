using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports.Calendar;

/// <summary>The calendar: a table with a row for every line, by city, and a bar for every stop. Bars lie in percent of the axis, so that rows can be
/// hidden, moved and stretched, and pages broken, without drawing anything again.</summary>
internal sealed class CalendarTable(ReportInput input, ImmutableArray<CalendarFilter> filters)
{
    private const int Columns = 6;
    private const int LongestChinese = 15;
    private const int LongestEnglish = 30;
    private const string TrackDays = "track-days";

    // Shorter stops have no room for their number before the reader stretches the axis.
    private const double RoomForDays = 0.018;

    private readonly Scenario scenario = input.Scenario;
    private readonly PercentAxis axis = new(input.Scenario.Horizon);
    private readonly ImmutableArray<(Window Window, string Style)> windows = WindowsOf(input);

    private readonly Dictionary<string, LineHistory> carried = input.Scenario.Histories
        .Where(history => history.State == LineState.Stopped)
        .ToDictionary(history => history.LineId);

    private readonly ILookup<string, FixedOrder> orders = input.Scenario.Rules.OfType<FixedOrder>().ToLookup(order => order.LineId);
    private readonly StopReasons reasons = new(input);

    public void Write(HtmlBuilder html)
    {
        reasons.WriteTip(html);
        WriteBackground(html);
        html.NewLine();
        using (html.In("div", ("class", "scroll frame"), ("tabindex", 0), ("role", "region"),
            ("aria-label", Show.Both(ReportText.Of("Calendar.Label"))), ("aria-describedby", "calendar-keys")))
        using (html.In("table",
            ("class", axis.ShowsDays ? "calendar shows-days" : "calendar"),
            ("data-from", Show.Date(scenario.Horizon.From)),
            ("data-days", scenario.Horizon.DayCount)))
        {
            using (html.In("colgroup"))
            {
                foreach (var column in new[] { "line", "size", "grade", "time", "due", "given" }) html.Void("col", ("class", $"of-{column}"));
            }

            WriteHead(html);
            foreach (var (city, lines) in input.LinesByCity()) WriteCity(html, city, lines);
        }
    }

    /// <summary>Every named window but the whole horizon; the style tells the festival and the windows in which days are due.</summary>
    private static ImmutableArray<(Window Window, string Style)> WindowsOf(ReportInput input)
    {
        var festivals = input.Scenario.Rules.OfType<SpringFestivalWindow>().Select(rule => rule.Window).ToList();
        var due = (input.Verdict.Figures?.Lines ?? [])
            .SelectMany(line => line.Due.Windows)
            .Select(window => window.Window.Id)
            .ToHashSet();
        return
        [
            .. input.Scenario.Windows
                .Where(window => window.Id != Scenario.HorizonWindowId)
                .Concat(festivals)
                .DistinctBy(window => window.Id)
                .Select(window => (window, festivals.Exists(festival => festival.Id == window.Id) ? "festival"
                    : due.Contains(window.Id) ? "due-window"
                    : "other-window")),
        ];
    }

    /// <summary>What lies behind the bars of every row, drawn once: periods and months.</summary>
    private void WriteBackground(HtmlBuilder html)
    {
        using (html.In("svg", ("class", "patterns"), ("width", 0), ("height", 0), ("aria-hidden", "true")))
        using (html.In("g", ("id", TrackDays)))
        {
            foreach (var (window, style) in windows.Where(window => window.Style != "other-window").OrderBy(window => window.Style))
            {
                foreach (var days in window.Days.Intervals)
                {
                    var (x, width) = axis.Span(days);
                    html.Void("rect", ("x", x), ("y", 0), ("width", width), ("height", "100%"), ("class", $"shade {style}"));
                }
            }

            axis.DrawGrid(html);
        }
    }

    private void WriteHead(HtmlBuilder html)
    {
        using (html.In("thead"))
        {
            using (html.In("tr"))
            {
                html.Element("th", ReportText.Of("Lines.Line"), ("scope", "col"));
                html.Element("th", "t/d", ("scope", "col"), ("class", "number"));
                html.Element("th", ReportText.Of("Calendar.Grade"), ("scope", "col"), ("class", "number"));
                using (html.In("th", ("scope", "col"), ("class", "time")))
                using (html.In("svg", ("class", "months"), ("role", "img"), ("aria-label", Show.Both(ReportText.Of("Lines.Stops")))))
                {
                    axis.DrawGrid(html);
                    axis.DrawNames(html);
                }

                html.Element("th", ReportText.Of("Calendar.Due"), ("scope", "col"), ("class", "number"));
                html.Element("th", ReportText.Of("Calendar.Given"), ("scope", "col"), ("class", "number"));
            }

            foreach (var (window, style) in windows) WriteWindow(html, window, style);
        }
    }

    private void WriteWindow(HtmlBuilder html, Window window, string style)
    {
        html.NewLine();
        using (html.In("tr", ("class", "window")))
        {
            html.Element("th", new LocalizedText(Short(window.Name.Zh, LongestChinese), Short(window.Name.En, LongestEnglish)), ("scope", "row"), ("colspan", 3));
            using (html.In("td", ("class", "time")))
            using (html.In("svg", ("class", "strips"), ("role", "group"), ("aria-label", Show.Both(window.Name))))
            {
                foreach (var days in window.Days.Intervals)
                    WriteBar(html, days, $"strip {style}", $"{Show.Both(window.Name)} {Show.Date(days.Start)} – {Show.Date(days.End)}");
            }

            html.Void("td", ("colspan", 2));
        }
    }

    // What stands in brackets is told by the bars; their tooltips have the whole name.
    private static string Short(string name, int longest)
    {
        var words = name.Split('（', '(')[0].TrimEnd();
        if (words.Length == 0) words = name;
        return words.Length <= longest ? words : words[..(longest - 1)] + "…";
    }

    private void WriteCity(HtmlBuilder html, LocalizedText city, IReadOnlyList<ClinkerLine> lines)
    {
        html.NewLine();
        using (html.In("tbody"))
        {
            using (html.In("tr", ("class", "group")))
            using (html.In("th", ("scope", "rowgroup"), ("colspan", Columns)))
                html.Element("span", city, ("class", "stay"));
            foreach (var line in lines) WriteLine(html, line);
        }
    }

    private void WriteLine(HtmlBuilder html, ClinkerLine line)
    {
        var figures = input.FiguresOf(line.Id);
        List<KilnStop> stops = [.. input.StopsOf(line.Id)];
        html.NewLine();
        using (html.In("tr", [.. filters.Select(filter => ($"data-{filter.Key}", (object)filter.ValueOf(line))), ("data-first", stops.Count == 0 ? "" : Show.Date(stops[0].Days.Start))]))
        {
            html.Element("th", line.Id, ("scope", "row"));
            html.Element("td", Show.Number(line.TonnesPerDay), ("class", "number"));
            html.Element("td", LineText.Of(line.Grade), ("class", "number"));
            using (html.In("td", ("class", "time")))
            using (html.In("svg", ("class", "track"), ("role", "group"), ("aria-label", line.Id)))
                WriteBars(html, line, stops);
            html.Element("td", Show.Number(figures?.Due.DueDays), ("class", "number"));
            html.Element("td", Show.Number(figures?.GivenDays), ("class", figures is not null && figures.GivenDays < figures.Due.DueDays ? "number missing" : "number"));
        }
    }

    private void WriteBars(HtmlBuilder html, ClinkerLine line, IReadOnlyList<KilnStop> stops)
    {
        var planned = new DateInterval(scenario.Horizon.From, scenario.Horizon.To);
        html.Void("use", ("href", $"#{TrackDays}"));

        // A rejected plan may leave the horizon; only what lies inside can be drawn.
        var visible = stops.Select(stop => (stop.Days, Visible: stop.Days.Intersection(planned))).Where(stop => stop.Visible is not null).ToList();
        foreach (var (days, shown) in visible)
        {
            WriteBar(html, shown!, "stop", Show.Both(ReportText.Of("Calendar.Stop", line.Id, days.Start, days.End, days.Length)),
                [("data-span", $"{Show.Date(days.Start)} – {Show.Date(days.End)}"), ("data-length", days.Length), .. reasons.Of(line.Id, days)]);
        }

        if (carried.TryGetValue(line.Id, out var history))
        {
            using (html.In("rect", ("x", 0), ("y", 2), ("width", 5), ("height", 11), ("class", "carried")))
                html.Element("title", Show.Both(ReportText.Of("Calendar.Carried", line.Id, history.Since)));
        }

        // Only on the days on which an order binds: what was reported prevails.
        foreach (var (order, days) in orders[line.Id].SelectMany(order => scenario.BoundDays(order, line).Intervals.Select(days => (order, days))))
            WriteBar(html, days, StyleOf(order.State), Show.Both(order.Sentence));

        // Numbers last, or the hatching would strike them out.
        foreach (var (days, shown) in visible)
        {
            html.Element("text", $"{days.Length}", ("x", axis.Middle(shown!)), ("y", 11), ("aria-hidden", "true"),
                ("class", shown!.Length >= RoomForDays * scenario.Horizon.DayCount ? "stop-days" : "stop-days narrow"));
        }
    }

    private void WriteBar(HtmlBuilder html, DateInterval days, string style, string words, params ReadOnlySpan<(string Name, object Value)> more)
    {
        var (x, width) = axis.Span(days);
        using (html.In("rect", [("x", x), ("y", 2), ("width", width), ("height", 11), ("class", style), .. more])) html.Element("title", words);
    }

    private static string StyleOf(LineState ordered) => ordered switch
    {
        LineState.Stopped => "order-stop",
        LineState.Running => "order-run",
        LineState.Idle => "idle",
        _ => throw new ArgumentOutOfRangeException(nameof(ordered), ordered, null),
    };
}
