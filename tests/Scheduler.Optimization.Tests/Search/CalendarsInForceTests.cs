using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.LineGraphs;
using Scheduler.Optimization.Search;
using Scheduler.Optimization.Tests.LineGraphs;
using Scheduler.Optimization.Tests.Problems;

namespace Scheduler.Optimization.Tests.Search;

/// <summary>The nearest legal calendar of a line is the one that trying all of them finds.</summary>
public sealed class CalendarsInForceTests
{
    [Fact]
    public void Nearest_RandomLines_MovesTheFewestDays()
    {
        const int Seed = 20308;
        var random = new Random(Seed);
        var compared = 0;
        for (var round = 0; round < 300; round++)
        {
            var problem = RandomProblems.Of(random, 1, random.Next(3, 10));
            var line = problem.Lines[0];
            var before = RandomProblems.Flags(random, problem.DayCount);
            var inForce = new CalendarsInForce(problem, [LineCalendar.FromFlags(before, line.Carried)]);
            var nearest = inForce.Nearest(0, LineGraphBuilder.Build(line, int.MaxValue));
            var legal = LineShapeOracle.LegalCalendars(line).ToList();
            if (legal.Count == 0)
            {
                Assert.Null(nearest);
                continue;
            }

            compared++;
            var fewest = legal.Min(off => off.Zip(before).Count(day => day.First != day.Second));
            Assert.True(Cost(fewest) == inForce.MoveCost([nearest!]), $"seed {Seed}, round {round}: {Cost(fewest)} ≠ {inForce.MoveCost([nearest!])}");
        }

        Assert.True(compared > 150, $"{compared} compared: the test says little");

        // A changed line counts for far less than a moved day.
        static long Cost(int days) => days == 0 ? 0 : (days * 1_000_000L) + 1;
    }

    [Theory]
    [InlineData(null, 0, 1)]
    [InlineData(null, 79, 1)]
    [InlineData(5, 5, 4)]
    [InlineData(5, 18, 4)]
    [InlineData(5, 19, 2)]
    [InlineData(5, 60, 2)]
    [InlineData(5, 61, 1)]
    public void MoveCost_OfOneDay_IsDearerTheNearerItIs(int? movableFrom, int day, int weight)
    {
        var problem = RandomProblems.Of(new Random(1), 1, 80);
        var before = new bool[problem.DayCount];
        var after = new bool[problem.DayCount];
        after[day] = true;

        var inForce = new CalendarsInForce(problem, [LineCalendar.FromFlags(before, null)], movableFrom);

        Assert.Equal(0, inForce.MoveCost([LineCalendar.FromFlags(before, null)]));
        Assert.Equal((weight * 1_000_000) + 1, inForce.MoveCost([LineCalendar.FromFlags(after, null)]));
    }
}
