using System.Collections.Immutable;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="DeltaTable"/>.</summary>
internal sealed class DeltaTableReader : RuleReader
{
    public override string Kind => nameof(DeltaTable);

    public override IReadOnlyList<string> Keys { get; } = ["window", "stacking", "floorDays", "rows"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var window = context.Window(rule);
        var floor = rule.OptionalInt("floorDays", NumberRange.Days) ?? 0;
        context.CheckFits(rule, "floorDays", floor, window);
        return new DeltaTable(
            head.Id,
            head.Source,
            head.AppliesTo,
            window,
            Rows(rule, context),
            rule.Word("stacking", Vocabularies.DeltaStacking, absent: DeltaStacking.Sum),
            floor);
    }

    private static ImmutableArray<DeltaRow> Rows(YamlCursor rule, RuleContext context)
    {
        var rows = ImmutableArray.CreateBuilder<DeltaRow>();
        foreach (var map in rule.Maps("rows", ["id", "name", "appliesTo", "days", "evidence", "requires"]))
        {
            var id = map.Id("id");
            if (id.Length > 0 && rows.Any(other => other.Id == id))
                context.Faults.Add(FaultKind.KeyValueTwice, map.PlaceOf("id"), id, rule.PlaceOf("rows").Row ?? 0);
            // A row without a condition would be for all lines, and belongs to the base.
            if (map.IsMap && !map.Has("appliesTo")) context.Faults.Add(FaultKind.KeyMissing, map.Place, null, "appliesTo");
            // Only rows before this one, so that none needs itself.
            var earlier = KnownNames.Of(ScenarioFiles.Scenario, rows.Select(other => other.Id));
            rows.Add(new DeltaRow(
                id,
                map.Localized("name"),
                context.Selector(map, "appliesTo"),
                map.Int("days", NumberRange.DeltaDays),
                map.Text("evidence"),
                map.OptionalReference("requires", earlier)));
        }

        return rows.ToImmutable();
    }
}
