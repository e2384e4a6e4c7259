using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads days that may end in a half, as ledgers hold them.</summary>
internal static class HalfDayReading
{
    /// <summary>Half days under a key; 1 after a fault.</summary>
    public static int Of(YamlCursor map, string key, FaultCollector faults)
    {
        var before = faults.Count;
        var tenths = map.Long(key, NumberRange.OwedDays);
        if (faults.Count > before) return 1;
        if (NumberRange.HalfDays(tenths) is { } halfDays) return halfDays;
        faults.Add(FaultKind.NotHalfDays, map.PlaceOf(key), map.RawText(key));
        return 1;
    }
}
