using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Search.Annealing;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Conflicts;

/// <summary>Calendars that meet a problem much like the one that is asked about: where only few lines have to change, only these are looked at.</summary>
/// <param name="Calendars">Of all its lines.</param>
/// <param name="Lines">Lines that are likely to have to change.</param>
public sealed record KnownCalendars(ImmutableArray<LineCalendar> Calendars, ImmutableArray<int> Lines)
{
    /// <summary>Lines of a problem that may have to change: the likely ones, and those that may not keep their calendar.</summary>
    internal ImmutableArray<int> Moving(ShutdownProblem problem)
    {
        var stops = new StopList(problem.DayCount + 1);
        return [.. Enumerable.Range(0, problem.Lines.Length).Where(line => Lines.Contains(line) || !IsLegal(problem.Lines[line], Calendars[line]))];

        bool IsLegal(LineShape line, LineCalendar calendar)
        {
            stops.CopyFrom(calendar);
            return new LineLimits(line).Excess(stops) == 0;
        }
    }

    /// <summary>What a problem asks of some lines while all others keep their calendars; null where the others alone break a row.</summary>
    public ShutdownProblem? Around(ShutdownProblem problem, ImmutableArray<int> moving)
    {
        var number = moving.Select((line, index) => (line, index)).ToDictionary(entry => entry.line, entry => entry.index);
        var sums = ImmutableArray.CreateBuilder<WeightedSum>();
        foreach (var sum in problem.Sums)
        {
            var kept = sum.Off.Where(term => !number.ContainsKey(term.Line)).Sum(term => term.Coefficient * Calendars[term.Line].OffDaysIn(term.Days))
                + sum.Starts.Where(term => !number.ContainsKey(term.Line) && Calendars[term.Line].Starts.Any(stop => stop.First == term.Day)).Sum(term => term.Coefficient);
            var left = sum with
            {
                Off = [.. sum.Off.Where(term => number.ContainsKey(term.Line)).Select(term => term with { Line = number[term.Line] })],
                Starts = [.. sum.Starts.Where(term => number.ContainsKey(term.Line)).Select(term => term with { Line = number[term.Line] })],
                AtLeast = sum.AtLeast - kept,
                AtMost = sum.AtMost - kept,
            };
            if (left.Off.IsEmpty && left.Starts.IsEmpty)
            {
                if (left.AtLeast > 0 || left.AtMost < 0) return null;
                continue;
            }

            sums.Add(left);
        }

        return problem with { Lines = [.. moving.Select(line => problem.Lines[line])], Sums = sums.ToImmutable(), Stocks = [], Fairness = null };
    }
}
