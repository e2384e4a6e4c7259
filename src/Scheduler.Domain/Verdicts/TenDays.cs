using NodaTime;

namespace Scheduler.Domain.Verdicts;

/// <summary>A third of a month (旬) of one city; the last one has 8 to 11 days, and fewer at the horizon's edges.</summary>
/// <param name="Days">The days, both inclusive.</param>
/// <param name="MeanPm25Tenths">Mean outlook, tenths of µg/m³, rounded half up.</param>
/// <param name="OffPercent">Share of the city's operating capacity that stands still by plan, over these days, %, rounded half up.</param>
public sealed record TenDays(DateInterval Days, int MeanPm25Tenths, int OffPercent);
