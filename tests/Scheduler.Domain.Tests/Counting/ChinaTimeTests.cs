using NodaTime;
using Scheduler.Domain.Counting;

namespace Scheduler.Domain.Tests.Counting;

public sealed class ChinaTimeTests
{
    [Fact]
    public void Parse_EightInTheMorning_IsMidnightUtc() =>
        Assert.Equal(Instant.FromUtc(2027, 1, 5, 0, 0), ChinaTime.Parse("2027-01-05T08:00"));

    [Theory]
    [InlineData("2027-01-05T00:00")]
    [InlineData("2028-02-29T23:59")]
    public void Write_OfAParsedText_IsTheText(string text) => Assert.Equal(text, ChinaTime.Write(ChinaTime.Parse(text)!.Value));

    [Theory]
    [InlineData("2027-01-05")]
    [InlineData("2027-01-05 08:00")]
    [InlineData("2027-01-05T08:00:00")]
    [InlineData("2027-01-05T24:30")]
    [InlineData("2027-02-29T08:00")]
    [InlineData("")]
    public void Parse_OfAnyOtherText_IsNull(string text) => Assert.Null(ChinaTime.Parse(text));

    [Fact]
    public void Parse_TwentyFourHours_IsMidnightOfTheNextDay() =>
        Assert.Equal("2027-01-01T00:00", ChinaTime.Write(ChinaTime.Parse("2026-12-31T24:00")!.Value));

    [Fact]
    public void DateOf_Midnight_IsTheDayThatItBegins()
    {
        var start = ChinaTime.StartOf(new LocalDate(2027, 1, 1));

        Assert.Equal(new LocalDate(2027, 1, 1), ChinaTime.DateOf(start));
        Assert.Equal(new LocalDate(2026, 12, 31), ChinaTime.DateOf(start - Duration.Epsilon));
    }
}
