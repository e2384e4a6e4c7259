using System.Collections.Immutable;

namespace Scheduler.Domain.Verdicts;

/// <summary>Figures that only the report shows, recomputed from plan and scenario alone.</summary>
/// <param name="Stops">One row per planned stop, lines in the scenario's order, earliest stop first.</param>
/// <param name="Cities">One row per city with an operating line, in the scenario's order.</param>
public sealed record ReportFigures(ImmutableArray<StopPurpose> Stops, ImmutableArray<CityOutlook> Cities);
