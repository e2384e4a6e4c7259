using System.Collections.Immutable;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Rulebook.Entitlements;

/// <summary>The total of a fleet in parts of whole days that sum to it exactly.</summary>
public static class FleetParts
{
    /// <summary>Line id → part, over the lines that the rule binds: rounded down first, then one day more for the largest remainders, ties by the
    /// order of the lines.</summary>
    public static ImmutableDictionary<string, int> Of(FleetTotal rule, Scenario scenario)
    {
        var lines = scenario.LinesOf(rule).ToList();
        long total = rule.TotalOf(lines.Count);
        var weights = lines.Select(line => rule.Split == FleetSplit.Capacity ? (long)line.TonnesPerDay : 1).ToList();
        var whole = weights.Sum();
        var parts = weights.Select(weight => checked((int)(total * weight / whole))).ToArray();
        var missing = total - parts.Sum(part => (long)part);
        var byRemainder = Enumerable.Range(0, lines.Count).OrderByDescending(line => total * weights[line] % whole).ThenBy(line => line);
        foreach (var line in byRemainder.Take((int)missing)) parts[line]++;
        return lines.Select((line, index) => (line.Id, Part: parts[index])).ToImmutableDictionary(pair => pair.Id, pair => pair.Part);
    }
}
