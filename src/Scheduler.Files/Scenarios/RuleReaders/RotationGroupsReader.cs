using System.Globalization;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="RotationGroups"/>.</summary>
internal sealed class RotationGroupsReader : RuleReader
{
    public override string Kind => nameof(RotationGroups);

    public override IReadOnlyList<string> Keys { get; } = ["groups"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var maps = rule.Maps("groups", ["id", "appliesTo", "window"]);
        var groups = maps.Select(map => new RotationGroup(map.Id("id"), context.Selector(map, "appliesTo"), context.Window(map))).ToList();
        for (var later = 1; later < groups.Count; later++)
        {
            var (map, group) = (maps[later], groups[later]);
            if (groups.Take(later).Select(other => other.Id).ToList().IndexOf(group.Id) is var twin and >= 0 && group.Id.Length > 0)
                context.Faults.Add(FaultKind.KeyValueTwice, map.PlaceOf("id"), group.Id, maps[twin].PlaceOf("id").Row ?? 0);
            var (days, first) = (group.Window.Days.Count, groups[0].Window.Days.Count);
            if (days != first && days > 0 && first > 0)
            {
                context.Faults.Add(
                    FaultKind.GroupsUnequal,
                    map.PlaceOf("window"),
                    days.ToString(CultureInfo.InvariantCulture),
                    group.Id,
                    group.Window.Name,
                    days,
                    groups[0].Id,
                    groups[0].Window.Name,
                    first);
            }
        }

        return new RotationGroups(head.Id, head.Source, head.AppliesTo, [.. groups]);
    }
}
