using NodaTime;
using Scheduler.Domain.Calendar;

namespace Scheduler.Domain.Tests.Calendar;

public sealed class HorizonTests
{
    private static readonly Horizon Winter = new(new(2027, 12, 30), new(2028, 3, 1));

    [Fact]
    public void DayCount_OverALeapDay_CountsItAndBothEnds() => Assert.Equal(2 + 31 + 29 + 1, Winter.DayCount);

    [Fact]
    public void IndexOf_FirstAndLastDay_AreTheEnds()
    {
        Assert.Equal(0, Winter.IndexOf(Winter.From));
        Assert.Equal(Winter.DayCount - 1, Winter.IndexOf(Winter.To));
        Assert.Equal(-1, Winter.IndexOf(Winter.From.PlusDays(-1)));
        Assert.Equal(Winter.To, Winter.DateAt(Winter.DayCount - 1));
    }

    [Fact]
    public void Months_OfAHorizonThatCutsTwo_CoverEachDayOnce()
    {
        var months = Winter.Months();
        Assert.Equal(["2027-12", "2028-01", "2028-02", "2028-03"], months.Select(month => month.Month.ToString("uuuu-MM", null)));
        Assert.Equal([2, 31, 29, 1], months.Select(month => month.Days.Length));
        Assert.Equal(Winter.Days, DaySet.Of(months.Select(month => month.Days)));
    }

    [Fact]
    public void Horizon_OfOneDay_HoldsIt()
    {
        var day = new LocalDate(2027, 2, 6);
        Assert.Equal([day], new Horizon(day, day).Days.Dates());
    }

    [Fact]
    public void Horizon_ThatEndsBeforeItBegins_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new Horizon(new(2027, 1, 2), new(2027, 1, 1)));
}
