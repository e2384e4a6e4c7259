using System.Collections.Immutable;
using System.Globalization;
using Scheduler.Domain.Lines;
using Scheduler.ScenarioMaker.Draws;
using Scheduler.ScenarioMaker.Presets;

namespace Scheduler.ScenarioMaker.Lines;

/// <summary>Draws the energy per tonne of clinker, which targets ask for and no rule does. Some lines stay unknown, as they would be in any office.</summary>
public static class EnergyDraft
{
    /// <summary>Smaller kilns need more; level 1 ends at 100.</summary>
    public static ImmutableArray<EnergyAssumption> Sizes { get; } =
    [
        new(2500, new(104, 118, 1)),
        new(4999, new(99, 112, 1)),
        new(int.MaxValue, new(95, 107, 1)),
    ];

    /// <summary>One line in so many has no energy stated.</summary>
    public const int OneUnknownIn = 5;

    /// <summary>Facts in the order of the lines.</summary>
    public static ImmutableArray<DatedFact> From(IReadOnlyCollection<ClinkerLine> lines, KeyedDraw draw)
    {
        var unknown = draw.Shuffled("energy unknown", lines, line => line.Id).Take(lines.Count / OneUnknownIn).ToHashSet();
        return
        [
            .. lines.Where(line => !unknown.Contains(line)).Select(line => new DatedFact(
                line.Id,
                FactIds.Energy,
                Sizes.First(size => line.TonnesPerDay <= size.MaxTonnesPerDay).KgcePerTonne.Draw(draw, "energy", line.Id).ToString(CultureInfo.InvariantCulture))),
        ];
    }
}
