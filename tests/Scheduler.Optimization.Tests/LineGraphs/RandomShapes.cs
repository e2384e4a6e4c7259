using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Tests.LineGraphs;

/// <summary>Random line shapes on short horizons, rich in edge cases.</summary>
internal static class RandomShapes
{
    public static LineShape Line(Random random, int days, string id = "L")
    {
        var minStop = random.Next(1, 5);
        var block = new BlockShape(
            MinStop: minStop,
            MaxStop: random.Next(3) == 0 ? minStop + random.Next(0, 5) : BlockShape.Unlimited,
            MinRun: random.Next(1, 4),
            MaxStops: random.Next(3) == 0 ? BlockShape.Unlimited : random.Next(0, 4),
            LastStopMayContinue: random.Next(2) == 0,
            OneBlock: random.Next(5) == 0);
        var states = Enumerable.Range(0, days).Select(_ => random.Next(25) switch
        {
            0 => DayState.Off,
            1 => DayState.On,
            _ => DayState.Free,
        });
        CarriedState? carried = random.Next(3) switch
        {
            0 => null,
            1 => new CarriedState(true, random.Next(1, 6)),
            _ => new CarriedState(false, random.Next(1, 6)),
        };
        return new LineShape(
            id,
            random.Next(1, 6) * 1000,
            carried,
            [.. states],
            Counts(random, days),
            block,
            [.. Enumerable.Range(0, days).Select(_ => (long)random.Next(0, 200))]);
    }

    private static ImmutableArray<DayCount> Counts(Random random, int days)
    {
        var counts = new List<DayCount>();
        var due = random.Next(0, days);
        if (random.Next(4) > 0)
            counts.Add(new DayCount([new DayRange(0, days - 1)], due, random.Next(2) == 0 ? due : Math.Min(days, due + 2), ["total"]));
        for (var i = random.Next(3); i > 0; i--)
        {
            var cuts = Enumerable.Range(0, 4).Select(_ => random.Next(days)).Order().ToArray();
            ImmutableArray<DayRange> ranges = cuts[1] + 1 < cuts[2] && random.Next(2) == 0
                ? [new DayRange(cuts[0], cuts[1]), new DayRange(cuts[2], cuts[3])]
                : [new DayRange(cuts[0], cuts[3])];
            var size = ranges.Sum(range => range.Length);
            var least = random.Next(0, Math.Min(size, 4) + 1);
            counts.Add(new DayCount(ranges, least, random.Next(3) == 0 ? Math.Min(size, least + 2) : size, ["part"]));
        }

        return [.. counts];
    }
}
