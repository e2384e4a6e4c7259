using System.Collections.Immutable;
using Scheduler.ScenarioMaker.Draws;
using Scheduler.ScenarioMaker.Presets;

namespace Scheduler.ScenarioMaker.Lines;

/// <summary>Draws the size of the plants of which the tracker tells nothing.</summary>
public static class SizeDraw
{
    /// <summary>The commonest kilns, tonnes of clinker per day.</summary>
    private static readonly DrawnRange Usual = new(2500, 5000, 500);

    public static ImmutableArray<TrackerPlant> Filled(IEnumerable<TrackerPlant> plants, KeyedDraw draw) =>
        [.. plants.Select(plant => plant.SizeUnknown ? plant with { GivenTonnesPerDay = Usual.Draw(draw, "size", plant.Id) } : plant)];
}
