using Scheduler.Domain.Alerts;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Tests.Rules;

public sealed class AlertCreditTests
{
    private static readonly AlertCredit Rule = new(
        "credit",
        new RuleSource("issuer", "notice", "article", Firmness.Rigid, Assumed: false),
        LineSelector.All,
        new Window("w", LocalizedText.Same("w"), DaySet.Empty),
        [AlertLevel.Yellow],
        AlertCreditMode.Deferred,
        Rounding.Up,
        "next-winter");

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(1, 1, 0, 0)]
    [InlineData(359, 1, 0, 0)]
    [InlineData(360, 1, 0, 1)]
    [InlineData(720, 1, 1, 1)]
    [InlineData(721, 2, 1, 1)]
    [InlineData(840, 2, 1, 1)]
    [InlineData(1080, 2, 1, 2)]
    [InlineData(1439, 2, 1, 2)]
    [InlineData(1440, 2, 2, 2)]
    public void HalfDays_OfMinutes_AreRoundedAsAsked(int minutes, int up, int down, int nearest)
    {
        Assert.Equal(up, Rule.HalfDays(minutes));
        Assert.Equal(down, (Rule with { HalfDayRounding = Rounding.Down }).HalfDays(minutes));
        Assert.Equal(nearest, (Rule with { HalfDayRounding = Rounding.HalfUp }).HalfDays(minutes));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1441)]
    public void HalfDays_OfMoreThanADay_IsRefused(int minutes) => Assert.Throws<ArgumentOutOfRangeException>(() => Rule.HalfDays(minutes));

    [Fact]
    public void Sentence_OfEachMode_SaysWhatBecomesOfTheDays()
    {
        Assert.Contains("next-winter", Rule.Sentence.En, StringComparison.Ordinal);
        Assert.NotEqual((Rule with { Mode = AlertCreditMode.OnTop }).Sentence, (Rule with { Mode = AlertCreditMode.Counted }).Sentence);
    }
}
