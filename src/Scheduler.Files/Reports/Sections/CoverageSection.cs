using System.Globalization;
using Scheduler.Domain.Coverage;
using Scheduler.Files.Targets;

namespace Scheduler.Files.Reports.Sections;

/// <summary>How well the facts of the lines are known, and what is missing.</summary>
internal sealed class CoverageSection : IReportSection
{
    public string Id => "coverage";

    public bool AppliesTo(ReportInput input) => !input.Verdict.Coverage.IsEmpty;

    public void Write(HtmlBuilder html, ReportInput input)
    {
        var coverage = input.Verdict.Coverage;
        html.Element("p", TargetText.Of("Coverage.Note"), ("class", "note"));
        using (html.In("div", ("class", "scroll"), ("tabindex", 0), ("role", "region"), ("aria-labelledby", $"{Id}-title")))
        using (html.In("table", ("class", "coverage")))
        {
            using (html.In("thead"))
            using (html.In("tr"))
            {
                html.Element("th", TargetText.Of("Coverage.Fact"), ("scope", "col"));
                html.Void("th", ("aria-hidden", "true"));
                foreach (var standing in Enum.GetValues<FactStanding>()) html.Element("th", TargetText.Of($"Coverage.{standing}"), ("scope", "col"), ("class", "number"));
                html.Element("th", TargetText.Of("Coverage.AskedBy"), ("scope", "col"));
            }

            using (html.In("tbody"))
            {
                foreach (var fact in coverage) WriteFact(html, fact);
            }
        }

        html.Element("h3", TargetText.Of("Coverage.MissingTitle"));
        var incomplete = coverage.Where(fact => !fact.With(FactStanding.Unknown).IsEmpty).ToList();
        if (incomplete.Count == 0) html.Element("p", TargetText.Of("Coverage.Complete"), ("class", "note"));
        foreach (var fact in incomplete) LongList.Write(html, fact.With(FactStanding.Unknown).Length, most => TargetWords.Missing(fact, most));
    }

    private static void WriteFact(HtmlBuilder html, FactCoverage fact)
    {
        html.NewLine();
        using (html.In("tr"))
        {
            html.Element("th", fact.Name, ("scope", "row"));
            using (html.In("td")) WriteBar(html, fact);
            foreach (var standing in Enum.GetValues<FactStanding>()) html.Element("td", TargetWords.Cell(fact, standing), ("class", "number"));
            html.Element("td", TargetWords.AskedBy(fact), ("class", "quiet"));
        }
    }

    private static void WriteBar(HtmlBuilder html, FactCoverage fact)
    {
        using (html.In("svg", ("class", "share"), ("viewBox", "0 0 100 10"), ("preserveAspectRatio", "none"), ("aria-hidden", "true")))
        {
            html.Void("rect", ("class", "whole"), ("x", 0), ("y", 2), ("width", 100), ("height", 6));
            var (sourced, assumed) = (Percent(fact, FactStanding.Sourced), Percent(fact, FactStanding.Assumed));
            html.Void("rect", ("class", "between"), ("x", 0), ("y", 2), ("width", Number(sourced + assumed)), ("height", 6));
            html.Void("rect", ("class", "sure"), ("x", 0), ("y", 2), ("width", Number(sourced)), ("height", 6));
        }
    }

    private static decimal Percent(FactCoverage fact, FactStanding standing) => TargetWords.ShareOf(fact, standing).PercentHundredths / 100m;

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
