using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Entitlements;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Verification.Due;

namespace Scheduler.Verification.Explanations;

/// <summary>Explains what lines owe, and what would change it.</summary>
public static class LineExplainer
{
    /// <summary>The explanation of every operating line, in the scenario's order.</summary>
    public static ImmutableArray<LineExplanation> All(Scenario scenario) =>
        [.. scenario.OperatingLines.AsParallel().AsOrdered().Select(line => Explain(scenario, line))];

    /// <exception cref="InvalidOperationException">The rules contradict each other on this line.</exception>
    public static LineExplanation Explain(Scenario scenario, ClinkerLine line)
    {
        var due = DueCount.Of(scenario, line, scenario.CityOf(line));
        return new(
            due,
            [.. scenario.Rules.Where(rule => !scenario.BoundDays(rule, line).IsEmpty).Select(rule => rule.Id)],
            [.. scenario.Rules.SelectMany(rule => OpenFacts(rule, scenario, line))],
            [.. scenario.Rules.SelectMany(rule => Overridden(rule, scenario, line))],
            [.. WhatIfs(scenario, line, due)]);
    }

    /// <summary>Facts that decide whether a rule, or a row of it, fits the line, and that are unknown on some day of the horizon.</summary>
    private static IEnumerable<OpenFact> OpenFacts(Rule rule, Scenario scenario, ClinkerLine line)
    {
        var city = scenario.CityOf(line);
        var open = from version in scenario.VersionsOf(line)
                   from selector in rule.AskingSelectors
                   where selector.Judge(version.Line, city) is null
                   from condition in selector.Parts().SelectMany(part => part.Facts)
                   where !version.Line.Facts.ContainsKey(condition.FactId)
                   select condition.FactId;
        return open.Distinct().Select(fact => new OpenFact(rule.Id, fact, FactText.Name(scenario.FactDefinitions, fact)));
    }

    private static IEnumerable<OverriddenRule> Overridden(Rule rule, Scenario scenario, ClinkerLine line)
    {
        var chosen = scenario.Binding.ChosenDays(rule, line);
        if (chosen.IsEmpty) yield break;
        foreach (var other in scenario.Rules)
        {
            var byNotice = other.Supersedes.Contains(rule.Id);
            if (!byNotice && !other.PrevailsOver(rule)) continue;
            DaySet days = chosen.Intersect(scenario.BoundDays(other, line));
            if (!days.IsEmpty) yield return new(rule.Id, other.Id, days, byNotice);
        }
    }

    private static IEnumerable<WhatIf> WhatIfs(Scenario scenario, ClinkerLine line, Entitlement due)
    {
        var said = new HashSet<(string, int, bool)>();
        foreach (var (fact, value, stated) in FactAlternatives.Of(scenario, line))
        {
            var changed = scenario with
            {
                Facts = [.. scenario.Facts.Where(other => other.LineId != line.Id || other.FactId != stated.FactId), stated],
            };
            if (Recount(changed, line) is not { } other || (other.DueDays == due.DueDays && other.OneBlock == due.OneBlock)) continue;
            if (said.Add((value.En, other.DueDays, other.OneBlock))) yield return new(fact, value, other.DueDays, other.OneBlock);
        }
    }

    // A fact that no notice foresaw may make rules contradict each other; then nothing can be said.
    private static Entitlement? Recount(Scenario scenario, ClinkerLine line)
    {
        try
        {
            return DueCount.Of(scenario, line, scenario.CityOf(line));
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
