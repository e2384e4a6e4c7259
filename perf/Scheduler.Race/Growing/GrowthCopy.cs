using System.Collections.Immutable;

namespace Scheduler.Race.Growing;

/// <summary>One copy of the base scenario's lines, with cities, companies and markets of its own.</summary>
/// <param name="Number">1 for the first copy, whose ids are those of the base.</param>
/// <param name="Lines">Rows of lines.csv that it takes.</param>
/// <param name="AllLines">All rows of lines.csv.</param>
internal sealed record GrowthCopy(
    int Number, ImmutableArray<ImmutableDictionary<string, string>> Lines, ImmutableArray<ImmutableDictionary<string, string>> AllLines)
{
    /// <summary>Id of this copy for an id of the base.</summary>
    public string Id(string id) => Number == 1 ? id : $"{id}-{Number}";

    public bool Has(string column, string id) => Lines.Any(line => line[column] == id);

    /// <summary>Capacity that it takes of the lines with an id in a column, t/d.</summary>
    public long Capacity(string column, string id) => Capacity(Lines.Where(line => line[column] == id));

    /// <summary>A quantity of the base that belongs to an id, scaled by the capacity taken of it.</summary>
    public long Scaled(long quantity, string column, string id) =>
        quantity * Capacity(column, id) / Capacity(AllLines.Where(line => line[column] == id));

    /// <summary>Capacity of lines, t/d.</summary>
    public static long Capacity(IEnumerable<ImmutableDictionary<string, string>> lines) =>
        lines.Sum(line => long.Parse(line["tonnes_per_day"]));
}
