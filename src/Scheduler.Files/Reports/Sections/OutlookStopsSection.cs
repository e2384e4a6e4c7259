using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;
using Scheduler.Files.Reports.Charts;

namespace Scheduler.Files.Reports.Sections;

/// <summary>Outlook against stops: a heat map that is a table, so that every colour and bar stands there as a number as well.</summary>
internal sealed class OutlookStopsSection : IReportSection
{
    public string Id => "outlook-stops";

    public bool AppliesTo(ReportInput input) => input.Verdict.Report is { Cities.IsEmpty: false };

    public void Write(HtmlBuilder html, ReportInput input)
    {
        var cities = input.Verdict.Report!.Cities;
        html.Element("p", ReportText.Of("OutlookStops.Note"), ("class", "note"));
        HeatScale.Legend(html);
        using (html.In("div", ("class", "scroll"), ("tabindex", 0), ("role", "region"), ("aria-labelledby", $"{Id}-title")))
        using (html.In("table", ("class", "match")))
        {
            WriteHead(html, [.. cities[0].Spans.Select(span => span.Days)]);
            using (html.In("tbody"))
            {
                foreach (var city in cities) WriteCity(html, input.Scenario.Cities.First(candidate => candidate.Id == city.CityId).Name, city);
            }
        }
    }

    private static void WriteHead(HtmlBuilder html, ImmutableArray<DateInterval> spans)
    {
        using (html.In("thead"))
        {
            using (html.In("tr"))
            {
                html.Element("th", ReportText.Of("Lines.City"), ("scope", "col"), ("rowspan", 2));
                foreach (var month in spans.GroupBy(span => span.Start.ToYearMonth()))
                    html.Element("th", TimeAxis.Name(month.Key, isFirst: month.First() == spans[0]), ("scope", "colgroup"), ("colspan", month.Count()), ("class", "month"));
                html.Element("th", ReportText.Of("OutlookStops.Worst"), ("scope", "col"), ("rowspan", 2), ("class", "number"));
            }

            using (html.In("tr"))
            {
                foreach (var span in spans) html.Element("th", $"{span.Start.Day}", ("scope", "col"), ("class", "day"));
            }
        }
    }

    private static void WriteCity(HtmlBuilder html, LocalizedText name, CityOutlook city)
    {
        html.NewLine();
        using (html.In("tr"))
        {
            html.Element("th", name, ("scope", "row"));
            foreach (var span in city.Spans)
            {
                // The bar has ten steps.
                using (html.In("td", ("class", $"heat-{HeatScale.ClassOf(span.MeanPm25Tenths)} off-{(span.OffPercent + 9) / 10}")))
                    html.Text($"{Show.Tenths(span.MeanPm25Tenths)} ").Element("b", $"{span.OffPercent}%");
            }

            using (html.In("td", ("class", "number")))
            {
                html.Element("strong", city.StopPercentInWorst is { } percent ? $"{percent}%" : Show.Dash);
                html.Element("small", ReportText.Of("OutlookStops.Worst.Days", city.WorstDays, city.WorstPercent));
            }
        }
    }
}
