using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Entitlements;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Reports;

namespace Scheduler.Files.Explanations;

/// <summary>The explanation of one line in words: the same on the console and in the report.</summary>
public static class ExplanationPage
{
    public static ImmutableArray<ExplanationRow> Rows(Scenario scenario, LineExplanation explanation)
    {
        var line = scenario.Lines.First(candidate => candidate.Id == explanation.LineId);
        return
        [
            .. Due(scenario, explanation.Due),
            .. Facts(scenario, line),
            .. Open(explanation),
            .. Overridden(scenario, explanation),
            .. Rules(scenario, explanation),
            .. WhatIfs(explanation),
        ];
    }

    private static IEnumerable<ExplanationRow> Due(Scenario scenario, Entitlement due)
    {
        // 110 − 20 − 20 = 70, over all windows.
        var items = due.Windows.SelectMany(window => window.Items).Where(item => item.Days != 0).ToList();
        var sum = string.Join(' ', items.Select((item, index) => index == 0 ? Show.Number(item.Days) : Addend(item.Days)));
        yield return new(0, items.Count > 1
            ? ExplanationText.Of("Due.Sum", sum, due.DueDays)
            : ExplanationText.Of("Due", due.DueDays));
        if (due.OneBlock) yield return new(1, ExplanationText.Of("Due.OneBlock"));
        foreach (var window in due.Windows)
        {
            yield return new(1, ExplanationText.Of("Due.Window", window.Window.Name, window.Window.Days.ToString(), window.Window.Days.Count, window.Days));
            if (window.Window.IsMiscounted)
                yield return new(2, ExplanationText.Of("Window.Printed", window.Window.PrintedDays ?? 0, window.Window.Days.Count));
            foreach (var item in window.Items)
                yield return new(2, ExplanationText.Of("Due.Item", Show.Signed(item.Days), item.Reason, item.RuleId, RuleWords.SourceOf(scenario, item.RuleId)));
        }
    }

    private static IEnumerable<ExplanationRow> Facts(Scenario scenario, ClinkerLine line)
    {
        yield return new(0, ExplanationText.Of("Facts"));
        yield return new(1, ExplanationText.Of("Facts.Listed", LineText.Of(line.Grade), LineText.Of(line.SpecialClass), Show.Number(line.TonnesPerDay), AssumedMark(line)));
        foreach (var fact in scenario.Facts.Where(fact => fact.LineId == line.Id))
        {
            yield return new(1, ExplanationText.Of("Facts.Dated", NameOf(scenario, fact.FactId), InWords(scenario, fact), Validity(fact.From, fact.To)));
            yield return new(2, ExplanationText.Of(
                "Facts.Evidence",
                fact.Evidence.Length > 0 ? fact.Evidence : ExplanationText.Of("Unknown"),
                fact.Approver.Length > 0 ? fact.Approver : ExplanationText.Of("Unknown"),
                ExplanationText.Of(fact.Published ? "Published" : "Unpublished"),
                fact.Assumed.IsEmpty ? LocalizedText.Same("") : ExplanationText.Of("Assumed", string.Join(", ", fact.Assumed))));
        }
    }

    private static IEnumerable<ExplanationRow> Open(LineExplanation explanation)
    {
        if (explanation.OpenFacts.IsEmpty) yield break;
        yield return new(0, ExplanationText.Of("Open"));
        foreach (var fact in explanation.OpenFacts.GroupBy(open => open.FactId))
            yield return new(1, ExplanationText.Of("Open.Fact", fact.First().Fact, fact.Key, string.Join(", ", fact.Select(open => open.RuleId))));
    }

    private static IEnumerable<ExplanationRow> Overridden(Scenario scenario, LineExplanation explanation)
    {
        if (explanation.Overridden.IsEmpty) yield break;
        yield return new(0, ExplanationText.Of("Overridden"));
        foreach (var rule in explanation.Overridden)
        {
            var isReport = scenario.Rules.First(other => other.Id == rule.ByRuleId) is FixedOrder { IsReport: true };
            yield return new(1, ExplanationText.Of(
                rule.ByNotice ? "Overridden.ByNotice" : isReport ? "Overridden.ByReport" : "Overridden.ByPriority",
                rule.RuleId,
                RuleWords.SourceOf(scenario, rule.RuleId),
                rule.Days.ToString(),
                rule.ByRuleId,
                RuleWords.SourceOf(scenario, rule.ByRuleId)));
        }
    }

    private static IEnumerable<ExplanationRow> Rules(Scenario scenario, LineExplanation explanation)
    {
        yield return new(0, ExplanationText.Of("Rules"));
        foreach (var rule in scenario.Rules.Where(rule => explanation.BindingRules.Contains(rule.Id)))
        {
            yield return new(1, RuleWords.Of(scenario, rule));
            if (rule.ValidFrom is not null || rule.ValidTo is not null) yield return new(2, ExplanationText.Of("Rules.Validity", Validity(rule.ValidFrom, rule.ValidTo)));
        }
    }

    private static IEnumerable<ExplanationRow> WhatIfs(LineExplanation explanation)
    {
        if (explanation.WhatIfs.IsEmpty) yield break;
        yield return new(0, ExplanationText.Of("WhatIf"));
        foreach (var other in explanation.WhatIfs)
        {
            yield return new(1, ExplanationText.Of(
                other.OneBlock ? "WhatIf.OneBlock" : "WhatIf.Change",
                other.Fact,
                other.Value,
                other.DueDays,
                Show.Signed(other.DueDays - explanation.Due.DueDays)));
        }
    }

    private static string Addend(int days) => days < 0 ? $"− {Show.Number(-days)}" : $"+ {Show.Number(days)}";

    private static LocalizedText NameOf(Scenario scenario, string fact) => fact switch
    {
        FactDefinition.Grade => RuleText.Catalog.Format("Fact.Grade"),
        FactDefinition.SpecialClass => RuleText.Catalog.Format("Fact.SpecialClass"),
        _ => FactText.Name(scenario.FactDefinitions, fact),
    };

    private static LocalizedText InWords(Scenario scenario, LineFact fact)
    {
        if (fact.Grade is { } grade) return LineText.Of(grade);
        if (fact.SpecialClass is { } special) return LineText.Of(special);
        var definition = scenario.FactDefinitions.FirstOrDefault(candidate => candidate.Id == fact.FactId);
        return definition?.Type == FactType.Flag
            ? RuleText.Catalog.Format(fact.Value.Text == FactValue.Yes ? "Fact.Yes" : "Fact.No")
            : LocalizedText.Same($"{fact.Value.Text} {definition?.Unit}".TrimEnd());
    }

    private static LocalizedText Validity(LocalDate? from, LocalDate? to) => (from, to) switch
    {
        ({ } first, { } last) => ExplanationText.Of("Validity.Both", first, last),
        ({ } first, null) => ExplanationText.Of("Validity.From", first),
        (null, { } last) => ExplanationText.Of("Validity.To", last),
        _ => ExplanationText.Of("Validity.Open"),
    };

    private static LocalizedText AssumedMark(ClinkerLine line)
    {
        string[] assumed = [.. line.Assumed.Where(column => column is "grade" or "special_class" or "tonnes_per_day")];
        return assumed.Length == 0 ? LocalizedText.Same("") : ExplanationText.Of("Assumed", string.Join(", ", assumed));
    }
}
