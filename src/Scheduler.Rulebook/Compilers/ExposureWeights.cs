using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Rulebook.Compilers;

/// <summary>
/// Exposure index of one running line-day: tonnes of weighted emission × expected PM2.5 of the city × its residents,
/// in t·(µg/m³)·10⁴ persons, rounded half up. A relative index (see the brief, §15), not a concentration.
/// </summary>
public static class ExposureWeights
{
    // permille → 1, g → t, tenths → µg/m³, persons → 10⁴ persons
    private static readonly Int128 Divisor = (Int128)1_000 * 1_000_000 * 10 * 10_000;

    /// <summary>One index per planned day; a running day at reduced load counts with the tonnes that it makes.</summary>
    public static ImmutableArray<long> PerDay(Scenario scenario, ClinkerLine line, LineLoad load) => PerDay(scenario, line, load, scenario.Outlook);

    /// <summary>The same under another outlook than the scenario's own.</summary>
    public static ImmutableArray<long> PerDay(Scenario scenario, ClinkerLine line, LineLoad load, PollutionOutlook outlook)
    {
        var (factors, weights) = (line.Emissions, scenario.PollutantWeights);
        var permilleGramsPerTonne = checked(
            ((long)factors.PmGramsPerTonne * weights.PmPermille)
            + ((long)factors.So2GramsPerTonne * weights.So2Permille)
            + ((long)factors.NoxGramsPerTonne * weights.NoxPermille));
        var perTonne = checked((Int128)permilleGramsPerTonne * scenario.CityOf(line).Population);
        var pm25Tenths = outlook.Pm25Tenths(line.CityId);
        if (load.IsFull) return [.. pm25Tenths.Select(tenths => Index(line.TonnesPerDay, tenths))];
        return [.. pm25Tenths.Select((tenths, day) =>
            Index(LineLoad.TonnesAt(line.TonnesPerDay, load.PercentOn(scenario.Horizon.DateAt(day))), tenths))];

        long Index(int tonnes, int tenths) => checked((long)(((2 * perTonne * tonnes * tenths) + Divisor) / (2 * Divisor)));
    }
}
