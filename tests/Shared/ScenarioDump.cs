using System.Collections;
using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Testing;

/// <summary>A scenario as a few lines of text, for messages of failed tests.</summary>
public static class ScenarioDump
{
    /// <summary>What a rule says about itself beyond its parameters.</summary>
    private static readonly ImmutableHashSet<string> Unsaid = ["Id", "Kind", "Source", "Sentence", "Reach", "SpokenWindow", "SpokenDays", "RivalKey", "BaseWindows", "AddsToBase", "DeferredWindow", "AskingSelectors", "AskedFacts", "DuePercent", "DueRounding", "DueSubject", "OneBlock"];

    public static string Write(Scenario scenario) => string.Join(Environment.NewLine, [
        $"{scenario.Horizon.Days} ({scenario.Horizon.DayCount} days)",
        .. scenario.Cities.Select(city =>
            $"city {city.Id} {city.CityClass} {city.Population} outlook {string.Join(' ', scenario.Outlook.Pm25Tenths(city.Id))}"),
        .. scenario.Markets.Select(market => $"market {market.Id} silo {market.SiloTonnes} opening {market.OpeningStockTonnes}"),
        .. scenario.Demand.Select(demand => $"demand {demand.MarketId} {demand.Month} {demand.Tonnes}"),
        .. scenario.Lines.Select(line =>
            $"line {line.Id} {line.CityId} {line.MarketId} {line.CompanyId} {line.TonnesPerDay} t/d {line.Grade} {line.SpecialClass} {line.Status} {line.Place}"),
        .. scenario.Facts.Select(fact => $"fact {fact.LineId} {fact.FactId} {fact.Value} {fact.From:uuuu-MM-dd}..{fact.To:uuuu-MM-dd}"),
        .. scenario.Histories.Select(history => $"history {history.LineId} {history.State} since {history.Since:uuuu-MM-dd}"),
        .. scenario.FiledStops.Select(stop => $"filed {stop.LineId} {Value(stop.Days)}"),
        .. scenario.Alerts.Select(alert =>
            $"alert {alert.Id} {alert.Level} {string.Join(';', alert.Cities)} {ChinaTime.Write(alert.Starts)}..{ChinaTime.Write(alert.Ends)} replaces {alert.Replaces ?? "–"}"),
        .. scenario.Rules.Select(Rule),
        .. scenario.Fairness is { } fairness ? [$"fairness by {string.Join(", ", fairness.GroupBy)} on {fairness.BadDays}"] : Array.Empty<string>(),
    ]);

    private static string Rule(Rule rule) => $"rule {rule.Id} {rule.Kind}: " + string.Join("; ", rule.GetType().GetProperties()
        .Where(property => !Unsaid.Contains(property.Name))
        .Select(property => $"{property.Name} {Value(property.GetValue(rule))}"));

    private static string Value(object? value) => value switch
    {
        null => "–",
        string text => text,
        Window window => window.Days.ToString(),
        LineSelector selector => selector == LineSelector.All ? "all" : Selector(selector),
        NodaTime.DateInterval days => $"{days.Start:uuuu-MM-dd}..{days.End:uuuu-MM-dd}",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object>().Select(Value))}]",
        _ => value.ToString()!,
    };

    private static string Selector(LineSelector selector) => string.Join(" and ", typeof(LineSelector).GetProperties()
        .Where(property => !property.GetMethod!.IsStatic)
        .Select(property => (property.Name, Value: property.GetValue(selector)))
        .Where(entry => entry.Value is not (null or ICollection { Count: 0 }))
        .Select(entry => $"{entry.Name} {Value(entry.Value)}"));
}
