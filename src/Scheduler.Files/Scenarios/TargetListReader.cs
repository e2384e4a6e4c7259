using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Targets;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.RuleReaders;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios;

/// <summary>Reads the list <c>targets</c> of scenario.yaml.</summary>
internal sealed class TargetListReader(RuleContext context)
{
    private static readonly string[] CommonKeys = ["id", "name", "source", "article", "assumed", "by"];

    /// <summary>What a target asks; exactly one of them says what kind of target it is.</summary>
    private static readonly string[] AskKeys = ["atLeastPercent", "atMostPercent", "list", "missing"];

    private static readonly string[] LineKeys = ["where", "among"];

    // A target may speak of a grade that no line has yet.
    private readonly SelectorReader selectors = new(context.Facts, mayFitNobody: true);

    /// <summary>The targets, with stand-ins where their maps have faults.</summary>
    public ImmutableArray<Target> Read(IReadOnlyList<YamlCursor> maps)
    {
        var lines = new Dictionary<string, int?>();
        var targets = ImmutableArray.CreateBuilder<Target>();
        foreach (var map in maps.Where(map => map.IsMap))
        {
            targets.Add(Read(map));
            if (map.RawText("id") is { } id && !lines.TryAdd(id, map.PlaceOf("id").Row))
                context.Faults.Add(FaultKind.KeyValueTwice, map.PlaceOf("id"), id, lines[id] ?? 0);
        }

        return targets.ToImmutable();
    }

    private Target Read(YamlCursor map)
    {
        var asks = AskKeys.Where(map.Has).ToArray();
        var ask = asks is [var only] ? only : null;
        map.CheckKeys(
        [
            .. CommonKeys,
            .. ask is null ? AskKeys : [ask],
            .. ask == "missing" ? [] : LineKeys,
            .. ask is "missing" or "list" ? Array.Empty<string>() : ["of"],
        ]);
        var head = Head(map);
        switch (ask)
        {
            case null:
                context.Faults.Add(
                    FaultKind.KeysExclusive,
                    map.PlaceOf(asks.ElementAtOrDefault(1) ?? AskKeys[0]),
                    asks.Length == 0 ? null : string.Join(", ", asks),
                    string.Join(", ", AskKeys));

                // Nobody knows what the target asks, but its lines can be looked at.
                return new ListTarget(head.Id, head.Name, head.Source, head.By, Selector(map, "where"), Selector(map, "among"));
            case "missing":
                return new UncountableTarget(head.Id, head.Name, head.Source, head.By, map.Localized("missing"));
            case "list":
                CheckList(map);
                return new ListTarget(head.Id, head.Name, head.Source, head.By, Where(map), Selector(map, "among"));
            default:
                var bound = ask == "atLeastPercent" ? ShareBound.AtLeast : ShareBound.AtMost;
                return new ShareTarget(
                    head.Id,
                    head.Name,
                    head.Source,
                    head.By,
                    map.Word("of", Vocabularies.TargetUnit),
                    Where(map),
                    Selector(map, "among"),
                    new(bound, map.Int(ask, NumberRange.ExactPercent)));
        }
    }

    private (string Id, LocalizedText Name, RuleSource Source, LocalDate? By) Head(YamlCursor map)
    {
        var (id, name) = (map.Id("id"), map.Localized("name"));
        var notice = context.Sources.Find(map.Reference("source", context.Sources.Names));
        var source = new RuleSource(
            notice?.Issuer ?? "", notice?.Notice ?? "", map.OptionalText("article"), Firmness.Rigid, map.Flag("assumed", absent: notice?.Assumed ?? false));
        return (id, name, source, map.OptionalDate("by"));
    }

    // A list that is switched off would be no target at all.
    private void CheckList(YamlCursor map)
    {
        if (!map.Flag("list", absent: true)) context.Faults.Add(FaultKind.WordUnknown, map.PlaceOf("list"), map.RawText("list"), "true", NearestName.Hint("false", ["true"]));
    }

    // Missing, it would choose every line, and the target would say nothing.
    private LineSelector Where(YamlCursor map)
    {
        if (!map.Has("where")) context.Faults.Add(FaultKind.KeyMissing, map.PlaceOf("where"), null, "where");
        return Selector(map, "where");
    }

    private LineSelector Selector(YamlCursor map, string key) => selectors.Read(map, key, context.Faults);
}
