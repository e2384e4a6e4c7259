using System.Collections.Immutable;

namespace Scheduler.Race.Output;

/// <summary>One line of a chart.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Colour">Index of its colour, so that a name keeps its colour in all panels.</param>
/// <param name="Points">Points from left to right; those not above 0 lie on the lower edge.</param>
/// <param name="Steps">Whether a value holds until the next point, rather than leading to it; dots mark points otherwise.</param>
internal sealed record ChartSeries(string Name, int Colour, ImmutableArray<(double X, double Y)> Points, bool Steps);
