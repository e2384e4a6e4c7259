using System.Collections.Immutable;
using Scheduler.ScenarioMaker.Draws;

namespace Scheduler.ScenarioMaker.Presets;

/// <summary>Splits plants into kiln lines of usual sizes. The tracker knows plants only; counts of lines come from notices.</summary>
public static class LineSplit
{
    /// <summary>A plant without a counted fleet has one line for each of these, to the nearest whole number.</summary>
    private const int UsualTonnesPerDay = 5000;

    /// <summary>Usual sizes of kilns, tonnes of clinker per day.</summary>
    public static ImmutableArray<int> UsualSizes { get; } = [1000, 1500, 2000, 2500, 3200, 4000, 5000, 6000, 7500, 10_000, 12_000];

    /// <summary>Lines that a plant would have if nobody counted.</summary>
    public static int UsualCount(TrackerPlant plant) => Math.Max(1, ((2 * plant.TonnesPerDay) + UsualTonnesPerDay) / (2 * UsualTonnesPerDay));

    /// <summary>
    /// The lines of each plant. With more lines than plants, every plant has one and the next goes each time to the plant with most
    /// tonnes for each line (highest averages). With fewer, so many plants are drawn, one city after the other, and give one line each.
    /// </summary>
    public static IEnumerable<(TrackerPlant Plant, ImmutableArray<int> Sizes)> Of(
        IReadOnlyList<TrackerPlant> plants, int? lineCount, KeyedDraw draw)
    {
        if (lineCount < plants.Count)
        {
            return
            [
                .. draw.Shuffled("plant", plants, plant => plant.Id)
                    .GroupBy(plant => plant.Municipality)
                    .SelectMany(city => city.Select((plant, rank) => (Plant: plant, Rank: rank)))
                    .OrderBy(place => place.Rank)
                    .Take(lineCount.Value)
                    .Select(place => (place.Plant, Sizes(place.Plant.TonnesPerDay, UsualCount(place.Plant)).Take(1).ToImmutableArray())),
            ];
        }

        var counts = plants.ToDictionary(plant => plant.Id, plant => lineCount is null ? UsualCount(plant) : 1, StringComparer.Ordinal);
        for (var left = lineCount - plants.Count; left > 0; left--)
        {
            var next = plants.MaxBy(plant => (decimal)plant.TonnesPerDay / (counts[plant.Id] + 1))!;
            counts[next.Id]++;
        }

        return plants.Select(plant => (plant, Sizes(plant.TonnesPerDay, counts[plant.Id])));
    }

    /// <summary>So many usual sizes whose sum comes near to a plant's, largest first; each takes an even share of what is left.</summary>
    public static ImmutableArray<int> Sizes(int tonnesPerDay, int lines)
    {
        var sizes = ImmutableArray.CreateBuilder<int>(lines);
        for (var left = tonnesPerDay; sizes.Count < lines; left -= sizes[^1])
        {
            var share = left / (lines - sizes.Count);
            sizes.Add(UsualSizes.Reverse().MinBy(size => Math.Abs(size - share)));
        }

        return [.. sizes.OrderDescending()];
    }
}
