using System.Collections.Immutable;

namespace Scheduler.Files.Reports.Sections;

/// <summary>Where the figures come from, and which of them are assumed.</summary>
internal sealed class ProvenanceSection : IReportSection
{
    public string Id => "provenance";

    public void Write(HtmlBuilder html, ReportInput input)
    {
        var scenario = input.Scenario;
        foreach (var note in scenario.Notes) html.Element("p", note, ("class", "note"));
        if (scenario.Provenance.IsEmpty) html.Element("p", ReportText.Of("Provenance.None"), ("class", "note"));
        else
        {
            using (html.In("ul", ("class", "provenance")))
            {
                foreach (var statement in scenario.Provenance) html.Element("li", statement);
            }
        }

        html.Element("h3", ReportText.Of("Provenance.Assumed"));
        var groups = Groups("Provenance.Cities", scenario.Cities.Select(city => (city.Id, city.Assumed)))
            .Concat(Groups("Provenance.Markets", scenario.Markets.Select(market => (market.Id, market.Assumed))))
            .Concat(Groups("Provenance.Lines", scenario.Lines.Select(line => (line.Id, line.Assumed))))
            .Concat(Groups("Provenance.Facts", scenario.Facts.GroupBy(
                fact => fact.FactId,
                (id, same) => (Id: id, Assumed: same.SelectMany(fact => fact.Assumed).Distinct().ToImmutableArray()))))
            .ToList();
        if (groups.Count == 0)
        {
            html.Element("p", ReportText.Of("Provenance.Nothing"), ("class", "note"));
            return;
        }

        using (html.In("table", ("class", "assumptions")))
        {
            Table.Head(html, "Provenance.Table", "Provenance.Columns", "Provenance.Entry");
            using (html.In("tbody"))
            {
                foreach (var (key, columns, ids) in groups)
                {
                    using (html.In("tr"))
                    {
                        html.Element("td", ReportText.Of(key));
                        using (html.In("td")) html.Element("code", columns);
                        html.Element("td", ids);
                    }
                }
            }
        }
    }

    /// <summary>Entries with the same assumed columns stand together, or the list would be as long as the data.</summary>
    private static IEnumerable<(string Key, string Columns, string Ids)> Groups(
        string key, IEnumerable<(string Id, ImmutableArray<string> Assumed)> entries) =>
        from entry in entries
        where !entry.Assumed.IsEmpty
        group entry.Id by string.Join(", ", entry.Assumed) into same
        select (key, same.Key, string.Join(", ", same));
}
