using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="ShutdownSwap"/>; its lines are those of the swaps.</summary>
internal sealed class ShutdownSwapReader : RuleReader
{
    public override string Kind => nameof(ShutdownSwap);

    public override IReadOnlyList<string> Keys { get; } = ["window", "between", "allowedPairs", "floorDays", "cityFloorDays", "swaps"];

    public override bool HasSelector => false;

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var window = context.Window(rule);
        var between = rule.Word("between", Vocabularies.SwapScope);
        var pairs = rule.Maps("allowedPairs", ["from", "to"], required: false)
            .Select(map => new SwapPair(Line(map, "from", context), Line(map, "to", context)))
            .ToImmutableArray();
        var floor = rule.Int("floorDays", NumberRange.Days);
        context.CheckFits(rule, "floorDays", floor, window);
        var swaps = rule.Maps("swaps", ["from", "to", "days", "agreedOn", "document"])
            .Select(map => Swap(map, between, pairs, context))
            .ToImmutableArray();
        CheckRoles(rule, swaps, context.Faults);
        return new ShutdownSwap(
            head.Id,
            head.Source,
            LineSelector.All with { Lines = [.. swaps.SelectMany(swap => new[] { swap.FromLineId, swap.ToLineId }).Distinct()] },
            window,
            between,
            pairs,
            floor,
            CityFloors(rule, context),
            swaps);
    }

    private static SwapRow Swap(YamlCursor map, SwapScope between, ImmutableArray<SwapPair> pairs, RuleContext context)
    {
        var before = context.Faults.Count;
        var swap = new SwapRow(
            Line(map, "from", context), Line(map, "to", context), map.Int("days", NumberRange.LeastDays), map.Date("agreedOn") ?? LocalDate.MinIsoValue, map.Text("document"));
        if (context.Faults.Count == before && !IsAllowed(swap, between, pairs, context.Facts))
            context.Faults.Add(FaultKind.SwapNotAllowed, map.PlaceOf("to"), swap.ToLineId, swap.FromLineId, Vocabularies.SwapScope.WordOf(between));
        return swap;
    }

    private static bool IsAllowed(SwapRow swap, SwapScope between, ImmutableArray<SwapPair> pairs, Facts facts)
    {
        if (between == SwapScope.AllowedPairs) return pairs.Contains(new SwapPair(swap.FromLineId, swap.ToLineId));
        var plants = facts.OperatingLines.Select(pair => pair.Line)
            .Where(line => line.Id == swap.FromLineId || line.Id == swap.ToLineId)
            .Select(line => (line.CompanyId, line.CityId))
            .ToList();
        // A line that could not be read has a fault of its own.
        return plants.Count < 2 || plants.Distinct().Count() == 1;
    }

    // A line that gave days away and took others would hide how much it stops in the end.
    private static void CheckRoles(YamlCursor rule, ImmutableArray<SwapRow> swaps, FaultCollector faults)
    {
        foreach (var both in swaps.Select(swap => swap.FromLineId).Intersect(swaps.Select(swap => swap.ToLineId)).Where(id => id.Length > 0))
            faults.Add(FaultKind.SwapBothWays, rule.PlaceOf("swaps"), both);
    }

    private static ImmutableSortedDictionary<string, int> CityFloors(YamlCursor rule, RuleContext context)
    {
        if (!rule.Has("cityFloorDays")) return ImmutableSortedDictionary<string, int>.Empty;
        var map = rule.Map("cityFloorDays", keys: null);
        map.CheckNames(context.Facts.CityNames);
        return map.Keys.ToImmutableSortedDictionary(city => city, city => map.Int(city, NumberRange.LineDays), StringComparer.Ordinal);
    }

    private static string Line(YamlCursor map, string key, RuleContext context) => map.Reference(key, context.Facts.LineNames);
}
