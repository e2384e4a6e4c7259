using Scheduler.Rulebook.Shapes;

namespace Scheduler.Planning.Tests.Oracle;

/// <summary>Judges calendars by the shapes of a problem, reading each shape as its docstring says it: a second opinion on the model that
/// shares no code with it. A calendar is one flag per day, true = off.</summary>
internal sealed class ShapeJudge(ShutdownProblem problem)
{
    public bool Allows(bool[][] off) =>
        problem.Lines.Zip(off).All(line => Allows(line.First, line.Second)) && problem.Sums.All(sum => Allows(sum, off));

    public static bool Allows(LineShape line, bool[] off) =>
        !line.States.Zip(off).Any(day => day.First == (day.Second ? DayState.On : DayState.Off))
        && line.Counts.All(count => Between(count.Days.Sum(range => OffDays(off, range)), count.AtLeast, count.AtMost))
        && AllowsStops(line, off);

    public PlanValue ValueOf(bool[][] off) => new(
        problem.Stocks.Sum(stock => ShortageOf(stock, off)),
        problem.Lines.Zip(off).Sum(line => line.First.ExposurePerDay.Where((_, day) => !line.Second[day]).Sum()),
        problem.Fairness is { } fairness ? FairnessOf(fairness, off) : 0,
        problem.Lines.Zip(off).Sum(line => Starts(line.First, line.Second).Count()));

    private static IEnumerable<int> Starts(LineShape line, bool[] off) => Enumerable.Range(0, off.Length)
        .Where(day => off[day] && !(day == 0 ? line.Carried is { Stopped: true } : off[day - 1]));

    private static bool AllowsStops(LineShape line, bool[] off)
    {
        var block = line.Block;
        var blocks = 0;
        var state = line.Carried is { Stopped: true };
        var length = line.Carried?.Days ?? BlockShape.Unlimited;
        for (var day = 0; day < off.Length; day++)
        {
            var changed = off[day] != state;
            if (changed && length < (state ? block.MinStop : block.MinRun)) return false;
            length = changed ? 1 : length == BlockShape.Unlimited ? length : length + 1;
            state = off[day];
            if (state && (changed || day == 0)) blocks++;
            if (state && length > block.MaxStop) return false;
        }

        var cut = state && length < block.MinStop;
        return !(cut && !block.LastStopMayContinue)
            && Starts(line, off).Count() <= block.MaxStops
            && (blocks <= 1 || !block.OneBlock);
    }

    private bool Allows(WeightedSum sum, bool[][] off) =>
        Between(ValueOf(sum.Off, sum.Starts, off), sum.AtLeast ?? long.MinValue, sum.AtMost ?? long.MaxValue);

    private long ValueOf(IEnumerable<OffTerm> terms, IEnumerable<StartTerm> starts, bool[][] off) =>
        terms.Sum(term => term.Coefficient * OffDays(off[term.Line], term.Days))
        + starts.Sum(term => Starts(problem.Lines[term.Line], off[term.Line]).Contains(term.Day) ? term.Coefficient : 0);

    private long FairnessOf(FairnessShape fairness, bool[][] off)
    {
        long[] burdens = [.. fairness.Lines.Select(line => Permille(fairness.BadDays.Sum(range => OffDays(off[line.Line], range)), line.DueDays))];
        return fairness.Lines.Select(line => Permille(Math.Abs(ValueOf(line.GivenOff, line.GivenStarts, off) - line.DueDays), line.DueDays)).DefaultIfEmpty().Max()
            + fairness.Groups.Select(group => group.Max(place => burdens[place]) - group.Min(place => burdens[place])).DefaultIfEmpty().Max();
    }

    private static long Permille(long days, int due) => (long)Math.Round(1000m * days / due, MidpointRounding.AwayFromZero);

    private long ShortageOf(StockBalance balance, bool[][] off)
    {
        var (stock, shortage) = (balance.OpeningTonnes, 0L);
        foreach (var period in balance.Periods)
        {
            var output = balance.Lines.Sum(line => Enumerable.Range(period.Days.First, period.Days.Length)
                .Where(day => !off[line][day])
                .Sum(day => Tonnes(problem.Lines[line], day)));
            var after = stock + output - period.DemandTonnes;
            shortage += Math.Max(0, -after);
            stock = Math.Clamp(after, 0, balance.SiloTonnes);
        }

        return shortage;
    }

    private static long Tonnes(LineShape line, int day) =>
        line.ReducedOutput.Where(run => run.Days.Contains(day)).Select(run => (int?)run.TonnesPerDay).SingleOrDefault() ?? line.TonnesPerDay;

    private static int OffDays(bool[] off, DayRange range) => off.AsSpan(range.First, range.Length).Count(true);

    private static bool Between(long value, long least, long most) => least <= value && value <= most;
}
