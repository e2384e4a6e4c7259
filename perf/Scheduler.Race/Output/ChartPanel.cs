using System.Collections.Immutable;

namespace Scheduler.Race.Output;

/// <summary>One chart with logarithmic axes.</summary>
/// <param name="X">Name of the axis to the right, with its unit.</param>
/// <param name="Y">Name of the axis upwards, with its unit.</param>
/// <param name="Floor">Values below are drawn here.</param>
internal sealed record ChartPanel(string Title, string X, string Y, double Floor, ImmutableArray<ChartSeries> Series);
