using Scheduler.Domain.Cities;
using Scheduler.Domain.Exposure;
using Scheduler.Domain.Lines;

namespace Scheduler.Verification.Figures;

/// <summary>The exposure index of one running day of one line: emission × outlook × people. A relative figure for
/// comparing plans; it does not promise µg/m³.</summary>
internal static class ExposureIndex
{
    /// <summary>
    /// One index unit, t·(µg/m³)·10⁴ persons, in the raw unit g·‰·(0.1 µg/m³)·person:
    /// 10³ (‰) × 10⁶ (g in a tonne) × 10 (tenths in a µg/m³) × 10⁴ (persons).
    /// </summary>
    private static readonly Int128 RawPerUnit = 100_000_000_000_000;

    /// <summary>Exact product, rounded half up once.</summary>
    /// <param name="pm25Tenths">Outlook of the city on the day, tenths of µg/m³.</param>
    /// <exception cref="OverflowException">The index does not fit 64 bits.</exception>
    /// <remarks>A product beyond 128 bits would be an index beyond 64, so the wide arithmetic never refuses what could be shown.</remarks>
    public static long OfRunningDay(ClinkerLine line, City city, PollutantWeights weights, int pm25Tenths) => checked(
        (long)(((line.TonnesPerDay * WeightedGramsPerTonne(line.Emissions, weights) * pm25Tenths * city.Population) + (RawPerUnit / 2))
            / RawPerUnit));

    /// <summary>Grams per tonne, each pollutant by its weight, in thousandths.</summary>
    private static Int128 WeightedGramsPerTonne(EmissionFactors emissions, PollutantWeights weights) => checked(
        ((Int128)emissions.PmGramsPerTonne * weights.PmPermille)
        + ((Int128)emissions.So2GramsPerTonne * weights.So2Permille)
        + ((Int128)emissions.NoxGramsPerTonne * weights.NoxPermille));
}
