namespace Scheduler.Optimization.Search.Annealing;

/// <summary>Small random changes of the stops of one line. Most keep the number of off days; whether the result is legal is somebody else's question.</summary>
internal sealed class StopMoves(SplitMix random, int dayCount)
{
    private const int LongestStep = 25;

    /// <summary>Changes a list of stops; false when nothing came of it.</summary>
    /// <param name="mayResize">The number of off days is wrong, so that it may change even where it is fixed.</param>
    public bool Change(StopList stops, LineLimits limits, bool mayResize)
    {
        mayResize |= !limits.HasFixedTotal;
        if (stops.Count == 0) return mayResize && Begin(stops, limits);
        return random.Below(100) switch
        {
            < 36 => Shift(stops),
            < 76 => Transfer(stops),
            < 84 => Relocate(stops),
            < 90 => Split(stops),
            < 95 => Merge(stops),
            _ => mayResize && Resize(stops, limits),
        };
    }

    /// <summary>Moves one stop by some days, past others if need be.</summary>
    public static bool Move(StopList stops, int stop, int days)
    {
        var (first, last) = (stops.First[stop] + days, stops.Last[stop] + days);
        stops.RemoveAt(stop);
        return stops.Insert(first, last);
    }

    /// <summary>A number of days, mostly small.</summary>
    public int Step()
    {
        var days = 1;
        while (days < LongestStep && random.Below(10) < 7) days++;
        return days;
    }

    public int SignedStep() => random.Coin() ? Step() : -Step();

    private bool Shift(StopList stops)
    {
        var (stop, days) = (random.Below(stops.Count), SignedStep());
        stops.First[stop] += days;
        stops.Last[stop] += days;
        return true;
    }

    // Days go from either end of one stop to either end of another.
    private bool Transfer(StopList stops)
    {
        if (stops.Count < 2) return false;
        var (from, to, days) = (random.Below(stops.Count), random.Below(stops.Count - 1), Step());
        if (to >= from) to++;
        if (random.Coin()) stops.First[from] += days;
        else stops.Last[from] -= days;
        if (random.Coin()) stops.First[to] -= days;
        else stops.Last[to] += days;
        return true;
    }

    private bool Relocate(StopList stops)
    {
        var stop = random.Below(stops.Count);
        var length = stops.Length(stop);
        if (length > dayCount) return false;
        stops.RemoveAt(stop);
        var first = random.Below(dayCount - length + 1);
        return stops.Insert(first, first + length - 1);
    }

    private bool Split(StopList stops)
    {
        var stop = random.Below(stops.Count);
        if (stops.Length(stop) < 2) return false;
        var days = random.Below(stops.Length(stop) - 1) + 1;
        if (random.Coin()) stops.First[stop] += days;
        else stops.Last[stop] -= days;
        var first = random.Below(dayCount - days + 1);
        return stops.Insert(first, first + days - 1);
    }

    private bool Merge(StopList stops)
    {
        if (stops.Count < 2) return false;
        var stop = random.Below(stops.Count);
        var days = stops.Length(stop);
        stops.RemoveAt(stop);
        var to = random.Below(stops.Count);
        var before = random.Below(days + 1);
        stops.First[to] -= before;
        stops.Last[to] += days - before;
        return true;
    }

    private bool Resize(StopList stops, LineLimits limits)
    {
        var stop = random.Below(stops.Count);
        switch (random.Below(6))
        {
            case 0: stops.First[stop] += Step(); return true;
            case 1: stops.First[stop] -= Step(); return true;
            case 2: stops.Last[stop] += Step(); return true;
            case 3: stops.Last[stop] -= Step(); return true;
            case 4: stops.RemoveAt(stop); return true;
            default: return Begin(stops, limits);
        }
    }

    private bool Begin(StopList stops, LineLimits limits)
    {
        var days = Math.Min(dayCount, limits.Block.MinStop);
        var first = random.Below(dayCount - days + 1);
        return stops.Insert(first, first + days - 1);
    }
}
