using Scheduler.Domain.Lines;

namespace Scheduler.ScenarioMaker.Presets;

/// <summary>A line with its drawn grade and special class, ready to get its facts.</summary>
public sealed record GradedLine(PlacedLine Placed, PerformanceGrade Grade, SpecialClass Class)
{
    public string Id => Placed.Id;
}
