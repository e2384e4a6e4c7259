using System.Collections.Immutable;
using System.Globalization;
using Scheduler.Domain.Plans;

namespace Scheduler.Race.Proving;

/// <summary>What the decomposition reached on a scenario by so much work; a row of perf/optima/reached.csv.</summary>
/// <param name="Scenario">Id of the scenario.</param>
/// <param name="Work">Limit in rounds of work.</param>
/// <param name="Values">Values of the plan, level by level.</param>
/// <param name="ExposureBound">Its bound of the exposure.</param>
internal sealed record ReachedRow(string Scenario, int Work, ImmutableSortedDictionary<ObjectiveLevel, long> Values, long ExposureBound)
{
    private static readonly ImmutableArray<ObjectiveLevel> Levels = ObjectiveLevels.Of(withFairness: true);

    public static string Head => "scenario,work,shortage_tonnes,exposure,fairness_permille,restarts,exposure_bound";

    public static ImmutableArray<ReachedRow> Read(string file) => [.. File.ReadLines(file).Skip(1).Select(line => Of(line.Split(',')))];

    public override string ToString() => string.Join(
        ',', [Scenario, Text(Work), .. Levels.Select(level => Values.TryGetValue(level, out var value) ? Text(value) : ""), Text(ExposureBound)]);

    /// <summary>Whether this is worse than another: a plan that comes later in the order of plans, or a lower bound.</summary>
    public bool IsWorseThan(ReachedRow other)
    {
        if (ExposureBound < other.ExposureBound) return true;
        foreach (var (level, value) in Values)
        {
            if (value != other.Values[level]) return value > other.Values[level];
        }

        return false;
    }

    private static ReachedRow Of(string[] cells) => new(
        cells[0],
        int.Parse(cells[1], CultureInfo.InvariantCulture),
        Levels.Zip(cells[2..6]).Where(entry => entry.Second.Length > 0)
            .ToImmutableSortedDictionary(entry => entry.First, entry => long.Parse(entry.Second, CultureInfo.InvariantCulture)),
        long.Parse(cells[6], CultureInfo.InvariantCulture));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
