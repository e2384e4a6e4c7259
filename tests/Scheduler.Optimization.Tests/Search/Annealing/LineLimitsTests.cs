using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Search.Annealing;
using Scheduler.Optimization.Tests.LineGraphs;
using Scheduler.Optimization.Tests.Problems;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Tests.Search.Annealing;

/// <summary>What annealing takes for legal is what looking at every day of a calendar says.</summary>
public sealed class LineLimitsTests
{
    [Fact]
    public void Excess_RandomCalendars_NothingExactlyForLegalOnes()
    {
        const int Seed = 20304;
        var random = new Random(Seed);
        var (legal, missed) = (0, 0);
        for (var round = 0; round < 20_000; round++)
        {
            var shape = RandomShapes.Line(random, random.Next(2, 12));
            var off = RandomProblems.Flags(random, shape.States.Length);
            var expected = LineShapeOracle.IsLegal(shape, off);
            var excess = new LineLimits(shape).Excess(Stops(LineCalendar.FromFlags(off, shape.Carried)));
            Assert.True(expected == (excess == 0), $"seed {Seed}, round {round}: {excess} for {string.Concat(off.Select(day => day ? 'x' : '.'))} of {shape}");
            if (expected) legal++;
            if (excess > 0)
            {
                // Without its counts and its longest stop the line allows it.
                missed++;
                var loose = shape with { Counts = [], Block = shape.Block with { MaxStop = BlockShape.Unlimited } };
                Assert.True(LineShapeOracle.IsLegal(loose, off), $"seed {Seed}, round {round}");
            }
        }

        Assert.True(legal > 500 && missed > 500, $"{legal} legal, {missed} missed: the test says little");
    }

    [Fact]
    public void Capacity_LegalCalendars_HaveRoom()
    {
        const int Seed = 20305;
        var random = new Random(Seed);
        for (var round = 0; round < 100; round++)
        {
            var shape = RandomShapes.Line(random, 9);
            var limits = new LineLimits(shape);
            foreach (var off in LineShapeOracle.LegalCalendars(shape))
                Assert.True(LineCalendar.FromFlags(off, shape.Carried).Stops.Length <= limits.Capacity, $"seed {Seed}, round {round}");
        }
    }

    private static StopList Stops(LineCalendar calendar)
    {
        var stops = new StopList(calendar.Stops.Length);
        stops.CopyFrom(calendar);
        return stops;
    }
}
