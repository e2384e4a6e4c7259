using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Models;

/// <summary>
/// The level "fairness" in linear rows with integers. A share of n days of D due ones, rounded half up, is at most U exactly when
/// 2000·n ≤ 2·D·U + D − 1, and at least V exactly when 2000·n ≥ 2·D·V − D; so the rounded extremes need no variable of their own for each line.
/// </summary>
internal sealed class FairnessRows
{
    private readonly FairnessShape shape;
    private readonly int deviation;
    private readonly int spread;
    private readonly ImmutableArray<(int Greatest, int Least)> ends;

    /// <param name="free">Variables of the lines that are decided.</param>
    /// <param name="kept">Calendars of the others.</param>
    public FairnessRows(
        ShutdownProblem problem, FairnessShape shape, IReadOnlyDictionary<int, LineVariables> free, ImmutableArray<LineCalendar>? kept, LinearRows rows)
    {
        this.shape = shape;
        var mostDeviation = shape.Lines.Select(line => FairnessShape.Permille(Math.Max(problem.DayCount, line.DueDays), line.DueDays)).DefaultIfEmpty().Max();
        var mostBurden = shape.Lines.Select(line => FairnessShape.Permille(shape.BadDays.Sum(days => days.Length), line.DueDays)).DefaultIfEmpty().Max();
        deviation = rows.NewVariable(0, mostDeviation);
        spread = rows.NewVariable(0, mostBurden);
        ends = [.. shape.Groups.Select(_ => (rows.NewVariable(0, mostBurden), rows.NewVariable(0, mostBurden)))];
        foreach (var line in shape.Lines)
        {
            var (terms, constant) = Given(line);
            rows.Add([.. Scaled(terms, 2000), (deviation, -2L * line.DueDays)], null, line.DueDays - 1 - (2000 * (constant - line.DueDays)));
            rows.Add([.. Scaled(terms, -2000), (deviation, -2L * line.DueDays)], null, line.DueDays - 1 + (2000 * (constant - line.DueDays)));
        }

        foreach (var (group, (greatest, least)) in shape.Groups.Zip(ends))
        {
            foreach (var line in group.Select(place => shape.Lines[place]))
            {
                var (terms, constant) = Burden(line);
                rows.Add([.. Scaled(terms, 2000), (greatest, -2L * line.DueDays)], null, line.DueDays - 1 - (2000 * constant));
                rows.Add([.. Scaled(terms, 2000), (least, -2L * line.DueDays)], -line.DueDays - (2000 * constant), null);
            }

            rows.Add([(greatest, 1), (least, -1), (spread, -1)], null, 0);
        }

        (List<(int Variable, long Coefficient)> Terms, long Constant) Given(FairnessLine line)
        {
            if (!free.TryGetValue(line.Line, out var variables)) return ([], FairnessTally.GivenDays(line, kept!.Value[line.Line]));
            var terms = line.GivenOff.SelectMany(term => Days(term.Days).Select(day => (variables.Off(day), term.Coefficient)));
            return ([.. terms, .. line.GivenStarts.Select(term => (variables.Begin(term.Day), term.Coefficient))], 0);
        }

        (List<(int Variable, long Coefficient)> Terms, long Constant) Burden(FairnessLine line) => free.TryGetValue(line.Line, out var variables)
            ? ([.. shape.BadDays.SelectMany(Days).Select(day => (variables.Off(day), 1L))], 0)
            : ([], FairnessTally.BadDaysOff(shape, kept!.Value[line.Line]));
    }

    /// <summary>What the level adds up.</summary>
    public IEnumerable<(int Variable, long Coefficient)> Value => [(deviation, 1), (spread, 1)];

    /// <summary>The variables' values for calendars of all lines.</summary>
    public IEnumerable<(int Variable, long Value)> Values(ImmutableArray<LineCalendar> calendars)
    {
        var tally = new FairnessTally(shape);
        foreach (var line in shape.Lines) tally.Put(line.Line, calendars[line.Line]);
        yield return (deviation, tally.GreatestDeviation);
        yield return (spread, tally.GreatestSpread);
        foreach (var ((greatest, least), group) in ends.Zip(shape.Groups))
        {
            var (low, high) = tally.EndsOf(group);
            yield return (greatest, high);
            yield return (least, low);
        }
    }

    private static IEnumerable<int> Days(DayRange range) => Enumerable.Range(range.First, range.Length);

    private static IEnumerable<(int Variable, long Coefficient)> Scaled(IEnumerable<(int Variable, long Coefficient)> terms, long factor) =>
        terms.Select(term => (term.Variable, factor * term.Coefficient));
}
