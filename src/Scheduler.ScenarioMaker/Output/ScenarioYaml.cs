using System.Text;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Targets;
using Scheduler.ScenarioMaker.Drafts;
using Scheduler.ScenarioMaker.Presets;
using Scheduler.ScenarioMaker.Rules;

namespace Scheduler.ScenarioMaker.Output;

/// <summary>Writes <c>scenario.yaml</c> of format version 1.</summary>
public static class ScenarioYaml
{
    public static string Of(ScenarioDraft draft)
    {
        var yaml = new StringBuilder();
        Line(0, "version: 1");
        Line(0, $"id: {draft.Id}");
        Line(0, $"title: {Yaml.Text(draft.Title)}");
        Line(0, $"province: {draft.Province}");
        Line(0, "status: assumption-draft");
        Line(0, $"horizon: {Yaml.Map(("from", Yaml.Date(draft.Horizon.From)), ("to", Yaml.Date(draft.Horizon.To)))}");
        var weights = draft.PollutantWeights;
        Line(0, "pollutantWeights: " + Yaml.Map(
            ("pm", Yaml.Decimal(weights.PmPermille, 1000)), ("so2", Yaml.Decimal(weights.So2Permille, 1000)), ("nox", Yaml.Decimal(weights.NoxPermille, 1000))));

        Line(0, "windows:");
        foreach (var window in draft.Windows)
        {
            Line(1, $"- id: {window.Id}");
            Line(2, $"name: {Yaml.Text(window.Name)}");
            Line(2, "spans:");
            foreach (var span in window.Days.Intervals) Line(3, $"- {Yaml.Span(span)}");
        }

        if (FactDeclarations.Yaml(draft.Facts) is { } facts) Line(0, facts);
        Line(0, "sources:");
        foreach (var source in draft.Sources)
        {
            Line(1, $"- id: {source.Id}");
            Line(2, $"issuer: {Yaml.Text(source.Issuer)}");
            Line(2, $"notice: {Yaml.Text(source.Notice)}");
            Line(2, $"assumed: {(source.Assumed ? "true" : "false")}");
        }

        if (draft.Fairness is { } fairness)
        {
            Line(0, "fairness: " + Yaml.Map(
                ("groupBy", Yaml.List(fairness.GroupBy.Select(ScenarioWords.Of))), ("badDates", Yaml.List(fairness.BadDates.Select(window => window.Id)))));
        }

        if (!draft.Targets.IsEmpty) Line(0, "targets:");
        foreach (var target in draft.Targets) AddTarget(target);

        Line(0, "provenance:");
        foreach (var entry in draft.Provenance)
        {
            Line(1, $"- zh: {Yaml.Text(entry.Zh)}");
            Line(2, $"en: {Yaml.Text(entry.En)}");
        }

        Line(0, "rules:");
        foreach (var rule in draft.Rules) Add(rule);
        return yaml.ToString();

        void AddTarget(Target target)
        {
            Line(1, $"- id: {target.Id}");
            Line(2, $"name: {Yaml.Text(target.Name)}");
            AddSource(target.Source);
            if (target.By is { } by) Line(2, $"by: {Yaml.Date(by)}");
            foreach (var (key, value) in TargetYaml.Parameters(target)) Line(2, $"{key}: {value}");
        }

        void AddSource(RuleSource passage)
        {
            var source = SourceOf(passage, draft.Sources);
            Line(2, $"source: {source.Id}");
            if (passage.Article.Length > 0) Line(2, $"article: {Yaml.Text(passage.Article)}");
            if (passage.Assumed != source.Assumed) Line(2, $"assumed: {(passage.Assumed ? "true" : "false")}");
        }

        void Add(Rule rule)
        {
            Line(1, $"- id: {rule.Id}");
            Line(2, $"kind: {rule.Kind}");
            AddSource(rule.Source);
            var conditions = RuleYaml.Selector(rule.AppliesTo).ToArray();
            if (conditions.Length > 0) Line(2, "appliesTo:");
            foreach (var (key, value) in conditions) Line(3, $"{key}: {value}");
            foreach (var parameter in RuleYaml.Parameters(rule).GroupBy(parameter => parameter.Key, parameter => parameter.Value))
            {
                if (parameter.Key is "rows" or "thresholds")
                {
                    Line(2, $"{parameter.Key}:");
                    foreach (var item in parameter) Line(3, $"- {item}");
                }
                else
                {
                    Line(2, $"{parameter.Key}: {parameter.Single()}");
                }
            }
        }

        void Line(int depth, string text) => yaml.Append(' ', depth * 2).Append(text).Append('\n');
    }

    private static DraftSource SourceOf(RuleSource passage, IEnumerable<DraftSource> sources) =>
        sources.First(source => source.Issuer == passage.Issuer && source.Notice == passage.Notice);
}
