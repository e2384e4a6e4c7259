using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Calendars;

/// <summary>Value of the level "fairness", kept up to date while calendars come and go. Lines without a calendar are left out. Not thread-safe.</summary>
internal sealed class FairnessTally
{
    private readonly FairnessShape shape;
    private readonly Dictionary<int, int> places;
    private readonly (long Deviation, long Burden)?[] shares;

    public FairnessTally(FairnessShape shape)
    {
        this.shape = shape;
        places = shape.Lines.Select((line, place) => (line.Line, place)).ToDictionary(entry => entry.Line, entry => entry.place);
        shares = new (long, long)?[shape.Lines.Length];
    }

    public long Value => GreatestDeviation + GreatestSpread;

    /// <summary>‰ of due days.</summary>
    public long GreatestDeviation
    {
        get
        {
            long greatest = 0;
            foreach (var share in shares) greatest = Math.Max(greatest, share?.Deviation ?? 0);
            return greatest;
        }
    }

    /// <summary>‰ of due days.</summary>
    public long GreatestSpread
    {
        get
        {
            long greatest = 0;
            foreach (var group in shape.Groups)
            {
                var (least, most) = EndsOf(group);
                greatest = Math.Max(greatest, most - least);
            }

            return greatest;
        }
    }

    /// <summary>Least and greatest burden of a group, ‰ of due days; both 0 while none of its lines has a calendar.</summary>
    public (long Least, long Greatest) EndsOf(ImmutableArray<int> group)
    {
        var (least, greatest, any) = (long.MaxValue, long.MinValue, false);
        foreach (var place in group)
        {
            if (shares[place] is not { } share) continue;
            (least, greatest, any) = (Math.Min(least, share.Burden), Math.Max(greatest, share.Burden), true);
        }

        return any ? (least, greatest) : (0, 0);
    }

    public void Put(int line, LineCalendar calendar)
    {
        if (!places.TryGetValue(line, out var place)) return;
        var owing = shape.Lines[place];
        shares[place] = (
            FairnessShape.Permille(Math.Abs(GivenDays(owing, calendar) - owing.DueDays), owing.DueDays),
            FairnessShape.Permille(BadDaysOff(shape, calendar), owing.DueDays));
    }

    public void Remove(int line)
    {
        if (places.TryGetValue(line, out var place)) shares[place] = null;
    }

    /// <summary>Off days that pay the due.</summary>
    public static long GivenDays(FairnessLine line, LineCalendar calendar) =>
        line.GivenOff.Sum(term => term.Coefficient * calendar.OffDaysIn(term.Days))
        + line.GivenStarts.Sum(term => calendar.Starts.Any(stop => stop.First == term.Day) ? term.Coefficient : 0);

    /// <summary>Off days among the bad ones.</summary>
    public static long BadDaysOff(FairnessShape shape, LineCalendar calendar) => shape.BadDays.Sum(days => (long)calendar.OffDaysIn(days));
}
