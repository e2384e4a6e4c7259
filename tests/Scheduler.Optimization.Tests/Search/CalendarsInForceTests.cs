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
            Assert.True(fewest == inForce.MovedDays([nearest!]), $"seed {Seed}, round {round}: {fewest} ≠ {inForce.MovedDays([nearest!])}");
        }

        Assert.True(compared > 150, $"{compared} compared: the test says little");
    }
}
