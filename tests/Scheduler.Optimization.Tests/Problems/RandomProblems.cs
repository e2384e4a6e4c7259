using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Text;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.LineGraphs;
using Scheduler.Optimization.Tests.LineGraphs;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Tests.Problems;

/// <summary>Random problems small enough to try all calendars, with every kind of row between lines.</summary>
internal static class RandomProblems
{
    public static ShutdownProblem Of(Random random, int lines, int days)
    {
        ImmutableArray<LineShape> shapes = [.. Enumerable.Range(0, lines).Select(line => Line(random, days, $"L{line + 1}"))];
        return new ShutdownProblem(Horizon(days), shapes, [.. Sums(random, shapes)], [.. Stocks(random, shapes)]);
    }

    /// <summary>The problem with a random part of its lines in random groups.</summary>
    public static ShutdownProblem WithFairness(Random random, ShutdownProblem problem)
    {
        var days = new DayRange(0, problem.DayCount - 1);
        ImmutableArray<FairnessLine> owing = [.. Enumerable.Range(0, problem.Lines.Length).Where(_ => random.Next(4) > 0)
            .Select(line => new FairnessLine(line, random.Next(1, 9), [new(line, days, 1)], random.Next(2) == 0 ? [] : [new(line, random.Next(problem.DayCount), -1)]))];
        ImmutableArray<int> all = [.. Enumerable.Range(0, owing.Length)];
        return problem with
        {
            Fairness = new([new(0, random.Next(problem.DayCount))], owing, owing.Length < 2 ? [] : random.Next(2) == 0 ? [all] : [all[..2], all[^2..]]),
        };
    }

    public static Horizon Horizon(int days) => new(new LocalDate(2027, 1, 1), new LocalDate(2027, 1, 1).PlusDays(days - 1));

    /// <summary>Days off at random, in blocks of some days; legal or not.</summary>
    public static bool[] Flags(Random random, int days)
    {
        var flags = new bool[days];
        for (var (day, off) = (0, random.Next(2) == 0); day < days; off = !off)
        {
            for (var length = random.Next(1, 4); length > 0 && day < days; length--) flags[day++] = off;
        }

        return flags;
    }

    /// <summary>A calendar of a line from <see cref="Flags"/>.</summary>
    public static LineCalendar Calendar(Random random, LineShape line) =>
        LineCalendar.FromFlags(Flags(random, line.States.Length), line.Carried);

    /// <summary>Seldom a line that has no calendar at all.</summary>
    private static LineShape Line(Random random, int days, string id)
    {
        while (true)
        {
            var line = RandomShapes.Line(random, days, id);
            if (random.Next(20) == 0 || !LineGraphBuilder.Build(line, int.MaxValue).IsEmpty) return line;
        }
    }

    private static IEnumerable<WeightedSum> Sums(Random random, ImmutableArray<LineShape> lines)
    {
        var days = lines[0].States.Length;
        if (random.Next(2) == 0)
        {
            var limit = lines.Sum(line => (long)line.TonnesPerDay) * random.Next(30, 101) / 100;
            for (var day = random.Next(3); day < days; day++)
                yield return Sum("together", [.. lines.Select((line, index) => new OffTerm(index, new(day, day), line.TonnesPerDay))], [], null, limit);
        }

        if (random.Next(3) == 0)
        {
            for (var day = 0; day < days; day++)
                yield return Sum("starts", [], [.. lines.Select((_, index) => new StartTerm(index, day, 1))], null, 1);
        }

        for (var number = random.Next(3); number > 0; number--)
        {
            var first = random.Next(days);
            var range = new DayRange(first, random.Next(first, days));
            ImmutableArray<OffTerm> terms = [.. lines.Select((line, index) => new OffTerm(index, range, line.TonnesPerDay))];
            var most = terms.Sum(term => term.Coefficient * range.Length);
            var least = random.Next(3) > 0 ? most * random.Next(0, 60) / 100 : (long?)null;
            yield return Sum($"cap-{number}", terms, [], least, least is null || random.Next(3) == 0 ? most * random.Next(60, 101) / 100 : null);
        }
    }

    private static WeightedSum Sum(string rule, ImmutableArray<OffTerm> off, ImmutableArray<StartTerm> starts, long? least, long? most) =>
        new(rule, LocalizedText.Same(rule), off, starts, least, most);

    private static IEnumerable<StockBalance> Stocks(Random random, ImmutableArray<LineShape> lines)
    {
        var days = lines[0].States.Length;
        for (var market = random.Next(3); market > 0; market--)
        {
            ImmutableArray<int> members = [.. Enumerable.Range(0, lines.Length).Where(_ => random.Next(3) > 0)];
            var perDay = members.Sum(line => (long)lines[line].TonnesPerDay);
            var periods = ImmutableArray.CreateBuilder<StockPeriod>();
            for (var first = random.Next(2); first < days;)
            {
                var last = Math.Min(days - 1, first + random.Next(4));
                periods.Add(new StockPeriod(new(first, last), (perDay * (last - first + 1) * random.Next(30, 110) / 100) + random.Next(2)));
                first = last + 1;
            }

            var silo = random.Next(3) * 2000L;
            if (periods.Count > 0) yield return new StockBalance("supply", $"m{market}", silo, random.NextInt64(silo + 1), members, periods.ToImmutable());
        }
    }
}
