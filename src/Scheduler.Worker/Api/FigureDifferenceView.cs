using Scheduler.Domain.Differences;

namespace Scheduler.Worker.Api;

/// <summary>One figure in both plans.</summary>
/// <param name="Figure">stopDays (line-days), exposure (t·(µg/m³)·10⁴ persons), output (t) or stops.</param>
/// <param name="A">In plan A.</param>
/// <param name="B">In plan B.</param>
/// <param name="Change">B less A.</param>
public sealed record FigureDifferenceView(string Figure, long? A, long? B, long? Change)
{
    /// <summary>Those that differ.</summary>
    internal static IEnumerable<FigureDifferenceView> Of(IEnumerable<FigureDifference> figures) => figures
        .Where(figure => figure.Differs)
        .Select(figure => new FigureDifferenceView(
            System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName($"{figure.Figure}"), figure.A, figure.B, figure.Change));
}
