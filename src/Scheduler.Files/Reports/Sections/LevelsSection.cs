using Scheduler.Domain.Exposure;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports.Sections;

/// <summary>Value, bound and gap of every level, each with one sentence.</summary>
internal sealed class LevelsSection : IReportSection
{
    public string Id => "levels";

    public void Write(HtmlBuilder html, ReportInput input)
    {
        html.Element("p", ReportText.Of("Levels.Caption"), ("class", "note"));
        using (html.In("div", ("class", "scroll"), ("tabindex", 0), ("role", "region"), ("aria-labelledby", $"{Id}-title")))
        using (html.In("table", ("class", "levels")))
        {
            Table.Head(html, "Levels.Level", "Levels.Value#", "Levels.Bound#", "Levels.Gap#", "Levels.Reference#", "Levels.Meaning");
            using (html.In("tbody"))
            {
                foreach (var level in input.Result.Levels) WriteLevel(html, level, input.Scenario.PollutantWeights);
            }
        }

        html.Element("p", ReportText.Of("Levels.Note"), ("class", "note"));
    }

    private static void WriteLevel(HtmlBuilder html, LevelOutcome level, PollutantWeights weights)
    {
        using (html.In("tr"))
        {
            using (html.In("th", ("scope", "row")))
            {
                html.Element("strong", ReportText.Of($"Level.{level.Level}"));
                html.Element("p", About(level.Level, weights));
            }

            using (html.In("td", ("class", "number value")))
            {
                html.Element("strong", Show.Number(level.Value));
                html.Element("small", ReportText.Of($"Level.{level.Level}.Unit"));
            }

            using (html.In("td", ("class", "number"))) Known(html, level.Bound is { } bound ? Show.Number(bound) : null);
            using (html.In("td", ("class", "number"))) Known(html, level.Gap is { } gap ? Show.Share(gap) : null);
            html.Element("td", Show.Number(level.Reference), ("class", "number"));
            using (html.In("td"))
            {
                html.Element("strong", ReportText.Of($"Status.{level.Status}"));
                html.Element("p", Meaning(level));
                if (PriceSentence.Of(level) is { } price) html.Element("p", price);
            }
        }
    }

    private static void Known(HtmlBuilder html, string? value)
    {
        html.Text(value ?? Show.Dash);
        if (value is null) html.Element("small", ReportText.Of("Levels.Unknown"));
    }

    private static LocalizedText About(ObjectiveLevel level, PollutantWeights weights) => level == ObjectiveLevel.Exposure
        ? ReportText.Of("Level.Exposure.About", Weight(weights.PmPermille), Weight(weights.So2Permille), Weight(weights.NoxPermille))
        : ReportText.Of($"Level.{level}.About");

    private static string Weight(int permille) => Show.Decimal(permille / 1000.0);

    private static LocalizedText Meaning(LevelOutcome level) => level switch
    {
        { Bound: null } => ReportText.Of("Meaning.Unknown"),
        { Status: PlanStatus.Optimal } => ReportText.Of("Meaning.Optimal"),
        { Gap: null } => ReportText.Of("Meaning.Bound"),
        { Gap: { } gap, Reference: null } => ReportText.Of("Meaning.Share", Show.Share(gap)),
        { Gap: { } gap } => ReportText.Of("Meaning.Avoidable", Show.Share(gap)),
    };
}
