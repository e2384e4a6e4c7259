using System.Collections.Immutable;
using System.Globalization;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="EventWindow"/>.</summary>
internal sealed class EventWindowReader : RuleReader
{
    public override string Kind => nameof(EventWindow);

    public override IReadOnlyList<string> Keys { get; } = ["window", "centre", "rings"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var centre = rule.Map("centre", ["lon", "lat"]);
        return new EventWindow(
            head.Id,
            head.Source,
            head.AppliesTo,
            context.Window(rule),
            new GeoPoint(centre.Int("lon", NumberRange.Longitude), centre.Int("lat", NumberRange.Latitude)),
            Rings(rule, context.Faults));
    }

    private static ImmutableArray<EventRing> Rings(YamlCursor rule, FaultCollector faults)
    {
        var rings = ImmutableArray.CreateBuilder<EventRing>();
        foreach (var map in rule.Maps("rings", ["toKm", "action", "loadPercent"]))
        {
            var before = faults.Count;
            var ring = new EventRing(
                map.Int("toKm", NumberRange.Kilometres), map.Word("action", Vocabularies.RingAction), map.OptionalInt("loadPercent", NumberRange.SharePercent));
            if (faults.Count == before) CheckLoad(map, ring, faults);
            if (faults.Count == before && rings.Count > 0 && ring.ToKm <= rings[^1].ToKm)
                faults.Add(FaultKind.RingsNotRising, map.PlaceOf("toKm"), Number(ring.ToKm), rings[^1].ToKm);
            rings.Add(ring);
        }

        return rings.ToImmutable();
    }

    private static void CheckLoad(YamlCursor map, EventRing ring, FaultCollector faults)
    {
        if (ring is { Action: RingAction.LoadCut, LoadPercent: null })
            faults.Add(FaultKind.KeyMissing, map.PlaceOf("loadPercent"), null, "loadPercent");
        else if (ring is { Action: RingAction.Stop, LoadPercent: { } load })
            faults.Add(FaultKind.LoadOfStop, map.PlaceOf("loadPercent"), Number(load));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
