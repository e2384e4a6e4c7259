using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search.Annealing;

/// <summary>What the rules of one line alone say about a list of stops.</summary>
internal sealed class LineLimits
{
    /// <summary>The stops cannot stand, whatever else is changed.</summary>
    public const int Impossible = -1;

    private readonly LineShape shape;
    private readonly BlockShape block;
    private readonly bool carriedStop;
    private readonly int earliestStart;
    private readonly int[] mustRun;
    private readonly int[] mustStop;
    private readonly int[][] counted;

    public LineLimits(LineShape shape)
    {
        (this.shape, block) = (shape, shape.Block);
        var days = shape.States.Length;
        carriedStop = shape.Carried is { Stopped: true };
        earliestStart = shape.Carried switch
        {
            null => 0,
            { Stopped: true } carried => carried.Days < block.MinStop ? int.MaxValue : block.MinRun,
            { } carried => Math.Max(0, block.MinRun - carried.Days),
        };
        mustRun = Sums(days, day => shape.States[day] == DayState.On);
        mustStop = Sums(days, day => shape.States[day] == DayState.Off);
        counted = [.. shape.Counts.Select(count => Sums(days, count.Contains))];
        Capacity = Math.Min(
            block.MaxStops == BlockShape.Unlimited ? int.MaxValue : block.MaxStops + 2,
            ((days + 1) / (Math.Min(block.MinStop, days) + Math.Min(block.MinRun, days))) + 2);
        HasFixedTotal = shape.Counts.Any(count => count.Size == days && count.AtLeast == count.AtMost);
    }

    /// <summary>Most stops that are ever worth telling apart.</summary>
    public int Capacity { get; }

    /// <summary>The number of off days is the same in every calendar.</summary>
    public bool HasFixedTotal { get; }

    /// <summary>The line has no off day in any calendar.</summary>
    public bool NeverStops => shape.Counts.Any(count => count.Size == shape.States.Length && count.AtMost == 0) || shape.States.All(state => state == DayState.On);

    public BlockShape Block => block;

    /// <summary>Whether a stop on day 0 begins there rather than being carried in.</summary>
    public bool StartsOnDayZero => !carriedStop;

    /// <summary>Days by which day counts are missed and stops are too long: 0 for a legal calendar; <see cref="Impossible"/> when anything else is broken.</summary>
    public int Excess(StopList stops)
    {
        var days = shape.States.Length;
        var (starts, given, stopped, overlong) = (0, 0, 0, 0);
        if (block.OneBlock && stops.Count > 1) return Impossible;
        for (var i = 0; i < stops.Count; i++)
        {
            var (first, last) = (stops.First[i], stops.Last[i]);
            if (first < 0 || last >= days || first > last) return Impossible;
            if (mustRun[last + 1] != mustRun[first]) return Impossible;
            var length = last - first + 1;
            if (i > 0 && first - stops.Last[i - 1] <= block.MinRun) return Impossible;
            if (first == 0 && carriedStop) length += shape.Carried!.Days;
            else if (i == 0 && first < earliestStart) return Impossible;
            else starts++;

            if (length < block.MinStop && !(last == days - 1 && block.LastStopMayContinue)) return Impossible;
            overlong += Math.Max(0, length - block.MaxStop);
            given += last - first + 1;
            stopped += mustStop[last + 1] - mustStop[first];
        }

        if (stopped != mustStop[^1] || starts > block.MaxStops) return Impossible;
        if (carriedStop && shape.Carried!.Days < block.MinStop && (stops.Count == 0 || stops.First[0] > 0)) return Impossible;
        var excess = overlong;
        for (var count = 0; count < counted.Length; count++)
        {
            var sums = counted[count];
            var off = 0;
            for (var i = 0; i < stops.Count; i++) off += sums[stops.Last[i] + 1] - sums[stops.First[i]];
            excess += Math.Max(0, shape.Counts[count].AtLeast - off) + Math.Max(0, off - shape.Counts[count].AtMost);
        }

        return excess;
    }

    private static int[] Sums(int days, Func<int, bool> counts)
    {
        var sums = new int[days + 1];
        for (var day = 0; day < days; day++) sums[day + 1] = sums[day] + (counts(day) ? 1 : 0);
        return sums;
    }
}
