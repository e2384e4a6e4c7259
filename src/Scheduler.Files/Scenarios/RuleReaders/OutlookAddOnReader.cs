using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="OutlookAddOn"/>.</summary>
internal sealed class OutlookAddOnReader : RuleReader
{
    public override string Kind => nameof(OutlookAddOn);

    public override IReadOnlyList<string> Keys { get; } = ["window", "thresholds"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var window = context.Window(rule);
        var thresholds = new List<OutlookThreshold>();
        foreach (var map in rule.Maps("thresholds", ["fromPm25", "addDays"]))
        {
            var before = context.Faults.Count;
            var threshold = new OutlookThreshold(map.Int("fromPm25", NumberRange.Pm25), map.Int("addDays", NumberRange.Days));
            if (context.Faults.Count == before && thresholds.Count > 0 && threshold.FromPm25Tenths <= thresholds[^1].FromPm25Tenths)
            {
                var place = map.PlaceOf("fromPm25");
                context.Faults.Add(
                    FaultKind.ThresholdsNotRising, place, NumberRange.Pm25.Written(threshold.FromPm25Tenths), NumberRange.Pm25.Written(thresholds[^1].FromPm25Tenths));
            }

            thresholds.Add(threshold);
        }

        return new OutlookAddOn(head.Id, head.Source, head.AppliesTo, window, [.. thresholds]);
    }
}
