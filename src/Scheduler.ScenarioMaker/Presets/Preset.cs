using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;
using Scheduler.ScenarioMaker.Draws;

namespace Scheduler.ScenarioMaker.Presets;

/// <summary>What the tables of one preset scenario are made from. Its rules are written by hand beside them.</summary>
public sealed record Preset
{
    /// <summary>Name of the folder.</summary>
    public required string Id { get; init; }

    public required LocalizedText Title { get; init; }

    public required Horizon Horizon { get; init; }

    public required ulong Seed { get; init; }

    public required ImmutableArray<PresetFleet> Fleets { get; init; }

    /// <summary>What a reader must know of this preset alone.</summary>
    public required ImmutableArray<LocalizedText> Notes { get; init; }

    public ImmutableArray<PresetClass> Classes { get; init; } = [];

    /// <summary>Line → grade.</summary>
    public Func<IReadOnlyList<PlacedLine>, KeyedDraw, IReadOnlyDictionary<string, PerformanceGrade>> Grades { get; init; } = GradeDraw.ByQuota;

    /// <summary>The dated facts of all lines; none means no facts.csv.</summary>
    public Func<IReadOnlyList<GradedLine>, KeyedDraw, IEnumerable<DatedFact>> Facts { get; init; } = (_, _) => [];

    /// <summary>One market for each province where there are several, else for each region.</summary>
    public string MarketOf(PlacedLine line) => Fleets.Length > 1 ? line.Province.Id : line.City.Region;
}
