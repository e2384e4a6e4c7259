using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="RegionCalendar"/>.</summary>
internal sealed class RegionCalendarReader : RuleReader
{
    public override string Kind => nameof(RegionCalendar);

    public override IReadOnlyList<string> Keys { get; } = ["totalDays", "regions"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var before = context.Faults.Count;
        var total = rule.Int("totalDays", NumberRange.LeastDays);
        var isKnown = context.Faults.Count == before;
        return new RegionCalendar(
            head.Id,
            head.Source,
            head.AppliesTo,
            [.. rule.Maps("regions", ["appliesTo", "parts"]).Select(map => Region(map, isKnown ? total : null, context))],
            total);
    }

    private static RegionPart Region(YamlCursor map, int? total, RuleContext context)
    {
        if (!map.Has("appliesTo")) context.Faults.Add(FaultKind.KeyMissing, map.PlaceOf("appliesTo"), null, "appliesTo");
        var appliesTo = context.Selector(map, "appliesTo");
        var before = context.Faults.Count;
        var parts = context.WindowDays(map, "parts");
        var sum = parts.Sum(part => part.Days);
        if (total is { } declared && context.Faults.Count == before && sum != declared)
            context.Faults.Add(FaultKind.RegionTotalDiffers, map.PlaceOf("parts"), $"{sum}", sum, declared);
        return new(appliesTo, parts);
    }
}
