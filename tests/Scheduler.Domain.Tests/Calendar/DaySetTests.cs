using NodaTime;
using Scheduler.Domain.Calendar;

namespace Scheduler.Domain.Tests.Calendar;

public sealed class DaySetTests
{
    [Fact]
    public void Of_TouchingAndOverlappingSpans_MergesThem() =>
        Assert.Equal(
            "2027-01-01…2027-01-08, 2027-01-10…2027-01-12",
            DaySet.Of(Span(10, 12), Span(4, 6), Span(1, 3), Span(5, 8)).ToString());

    [Fact]
    public void Of_NoSpans_IsEmpty()
    {
        Assert.True(DaySet.Of().IsEmpty);
        Assert.Equal(DaySet.Empty, DaySet.Of());
        Assert.Equal(0, DaySet.Empty.Count);
    }

    [Fact]
    public void Count_OfSeveralSpans_CountsBothEnds()
    {
        var days = DaySet.Of(Span(1, 3), Span(5, 5));
        Assert.Equal(4, days.Count);
        Assert.Equal(days.Count, days.Dates().Count());
        Assert.True(days.Contains(Day(5)));
        Assert.False(days.Contains(Day(4)));
    }

    [Fact]
    public void CountWithin_ASpanThatCutsTwoParts_CountsWhatIsInside()
    {
        var days = DaySet.Of(Span(1, 4), Span(8, 12));
        Assert.Equal(3, days.CountWithin(Span(4, 9)));
        Assert.Equal(DaySet.Of(Span(4, 4), Span(8, 9)), days.Within(Span(4, 9)));
        Assert.True(days.Within(Span(5, 7)).IsEmpty);
    }

    [Fact]
    public void Sets_ComparedDayByDay_AreWhatTheyShouldBe()
    {
        // Every pair of sets over six days.
        for (var one = 0; one < 64; one++)
        {
            for (var two = 0; two < 64; two++)
            {
                var (a, b) = (Of(one), Of(two));
                Assert.Equal(Of(one & two), a.Intersect(b));
                Assert.Equal(Of(one | two), a.Union(b));
                Assert.Equal(Of(one & ~two), a.Except(b));
            }
        }

        static DaySet Of(int bits) => DaySet.Of(Enumerable.Range(0, 6).Where(day => (bits >> day & 1) == 1).Select(day => Span(day + 1, day + 1)));
    }

    private static LocalDate Day(int day) => new(2027, 1, day);

    private static DateInterval Span(int from, int to) => new(Day(from), Day(to));
}
