using System.Collections.Immutable;

namespace Scheduler.ScenarioMaker.National;

/// <summary>An assumed course of PM2.5 through the year.</summary>
/// <param name="Months">January first, µg/m³.</param>
public sealed record AirCourse(ImmutableArray<int> Months);
