using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Tables;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads the rules of scenario.yaml one by one; how they stand to each other is the matter of the rule checks.</summary>
internal sealed class RuleListReader(RuleContext context)
{
    /// <summary>Keys of every rule besides <see cref="SelectorKey"/>.</summary>
    public static IReadOnlyList<string> CommonKeys { get; } =
        ["id", "kind", "source", "article", "firmness", "assumed", "validFrom", "validTo", "priority", "supersedes"];

    /// <summary>The key that chooses the lines of a rule.</summary>
    public const string SelectorKey = "appliesTo";

    private readonly SelectorReader selectors = context.Selectors;

    /// <summary>The rules whose kind is known, in file order; and whether these are all.</summary>
    public (ImmutableArray<ReadRule> Rules, bool Complete) Read(IReadOnlyList<YamlCursor> maps, Table<OrderRow> orders, Table<StateRow> states)
    {
        var lines = new Dictionary<string, int>();
        var rules = ImmutableArray.CreateBuilder<ReadRule>();
        foreach (var map in maps)
        {
            var before = context.Faults.Count;
            var rule = Rule(map);
            CheckUnique(map, lines);
            if (rule is not null) rules.Add(new ReadRule(rule, map, context.Faults.Count == before));
        }

        foreach (var order in orders.Entries.Where(order => lines.ContainsKey(order.Value.Id)))
            context.Faults.Add(FaultKind.OrderIdIsRuleId, order.Row.PlaceOf("id"), order.Value.Id, lines[order.Value.Id], ScenarioFiles.Scenario);
        foreach (var state in states.SoundEntries) CheckUnique(state, lines, orders);
        return (rules.ToImmutable(), rules.Count == maps.Count);
    }

    // The rule that a reported state becomes is named after its line and first day; nothing else may have that name.
    private void CheckUnique(TableEntry<StateRow> state, Dictionary<string, int> lines, Table<OrderRow> orders)
    {
        var id = state.Value.Id;
        if (lines.TryGetValue(id, out var line))
            context.Faults.Add(FaultKind.StateIdTaken, state.Row.PlaceOf("from"), state.Row.Raw("from"), id, line, ScenarioFiles.Scenario);
        else if (orders.Entries.FirstOrDefault(order => order.Value.Id == id) is { } order)
            context.Faults.Add(FaultKind.StateIdTaken, state.Row.PlaceOf("from"), state.Row.Raw("from"), id, order.Row.Line, ScenarioFiles.Orders);
    }

    private void CheckUnique(YamlCursor map, Dictionary<string, int> lines)
    {
        if (map.RawText("id") is { } id && !lines.TryAdd(id, map.PlaceOf("id").Row ?? 0))
            context.Faults.Add(FaultKind.KeyValueTwice, map.PlaceOf("id"), id, lines[id]);
    }

    private Rule? Rule(YamlCursor map)
    {
        if (Reader(map) is not { } reader) return null;
        string[] keys = [.. CommonKeys, .. reader.HasSelector ? [SelectorKey] : Array.Empty<string>(), .. reader.Keys];
        map.CheckKeys(keys);
        var head = Head(map, reader);
        return head.Complete(reader.Read(head, map, context));
    }

    private RuleReader? Reader(YamlCursor map)
    {
        if (!map.IsMap) return null;
        var kind = map.Text("kind");
        if (RuleReaderIndex.Find(kind) is { } reader) return reader;
        if (kind == RuleReaderIndex.OrderKind)
            context.Faults.Add(FaultKind.OrderAmongRules, map.PlaceOf("kind"), kind);
        else if (kind.Length > 0)
            context.Faults.Add(FaultKind.RuleKindUnknown, map.PlaceOf("kind"), kind, Readable.List(RuleReaderIndex.Kinds), NearestName.Hint(kind, RuleReaderIndex.Kinds));
        return null;
    }

    private RuleHead Head(YamlCursor map, RuleReader reader)
    {
        var id = map.Id("id");
        var notice = context.Sources.Find(map.Reference("source", context.Sources.Names));
        var source = new RuleSource(
            notice?.Issuer ?? "",
            notice?.Notice ?? "",
            map.OptionalText("article"),
            map.Word("firmness", Vocabularies.Firmness, absent: Firmness.Rigid),
            map.Flag("assumed", absent: notice?.Assumed ?? false));
        var (from, to) = (map.OptionalDate("validFrom"), map.OptionalDate("validTo"));
        if (from > to) context.Faults.Add(FaultKind.DatesReversed, map.PlaceOf("validTo"), map.RawText("validTo"), from.Value, to.Value);
        return new RuleHead(
            id,
            source,
            reader.HasSelector ? selectors.Read(map, SelectorKey, context.Faults) : LineSelector.All,
            from,
            to,
            map.OptionalInt("priority", NumberRange.Priority) ?? 0,
            [.. map.Values("supersedes", (values, raw, place) => values.Id(raw, place))]);
    }
}
