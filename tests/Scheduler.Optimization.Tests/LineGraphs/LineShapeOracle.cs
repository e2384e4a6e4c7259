using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Tests.LineGraphs;

/// <summary>Judges a calendar of one line by looking at its days, and enumerates all legal calendars of short horizons.</summary>
internal static class LineShapeOracle
{
    public static IEnumerable<bool[]> LegalCalendars(LineShape shape)
    {
        var days = shape.States.Length;
        for (var code = 0; code < 1 << days; code++)
        {
            var off = Enumerable.Range(0, days).Select(day => ((code >> day) & 1) == 1).ToArray();
            if (IsLegal(shape, off)) yield return off;
        }
    }

    public static bool IsLegal(LineShape shape, bool[] off)
    {
        var days = off.Length;
        for (var day = 0; day < days; day++)
        {
            if (shape.States[day] == DayState.Off && !off[day]) return false;
            if (shape.States[day] == DayState.On && off[day]) return false;
        }

        foreach (var count in shape.Counts)
        {
            var given = Enumerable.Range(0, days).Count(day => off[day] && count.Contains(day));
            if (given < count.AtLeast || given > count.AtMost) return false;
        }

        return HasLegalBlocks(shape, off);
    }

    public static int Starts(LineShape shape, bool[] off) => Enumerable.Range(0, off.Length)
        .Count(day => off[day] && !(day == 0 ? shape.Carried is { Stopped: true } : off[day - 1]));

    private static bool HasLegalBlocks(LineShape shape, bool[] off)
    {
        var block = shape.Block;
        var carriedStop = shape.Carried is { Stopped: true };

        // The history written out as days: a missing one is a run of sufficient length.
        var before = shape.Carried?.Days ?? block.MinRun;
        bool[] all = [.. Enumerable.Repeat(carriedStop, before), .. off];
        var stops = 0;
        var blocks = 0;
        for (var from = 0; from < all.Length;)
        {
            var to = from;
            while (to + 1 < all.Length && all[to + 1] == all[from]) to++;
            var length = to - from + 1;
            var isLast = to == all.Length - 1;
            if (all[from])
            {
                var mayBeCut = isLast && block.LastStopMayContinue;
                if (length < block.MinStop && !mayBeCut) return false;
                if (length > block.MaxStop && to >= before) return false;
                if (from >= before) stops++;
                if (to >= before) blocks++;
            }
            else if (length < block.MinRun && !isLast)
            {
                return false;
            }

            from = to + 1;
        }

        return stops <= block.MaxStops && (!block.OneBlock || blocks <= 1);
    }
}
