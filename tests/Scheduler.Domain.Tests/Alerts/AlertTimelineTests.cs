using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Counting;

namespace Scheduler.Domain.Tests.Alerts;

public sealed class AlertTimelineTests
{
    private const string City = "jinhua";

    // Zhejiang, December 2025: yellow, issued 26 December, effective 28 December 10:00.
    [Fact]
    public void Jinhua_YellowOfDecember2025_HoldsFromTenInTheMorning()
    {
        var alert = Alert("y", AlertLevel.Yellow, "2025-12-26T18:00", "2025-12-28T10:00", "2025-12-31T10:00");

        var span = Assert.Single(AlertTimeline.Of([alert], City));

        Assert.Equal(("2025-12-28T10:00", "2025-12-31T10:00", AlertLevel.Yellow), Told(span));
        Assert.Equal(14 * 60, span.MinutesWithin(ChinaTime.StartOf(new(2025, 12, 28)), ChinaTime.StartOf(new(2025, 12, 29))));
        Assert.Equal(0, span.MinutesWithin(ChinaTime.StartOf(new(2025, 12, 27)), ChinaTime.StartOf(new(2025, 12, 28))));
    }

    // A week before, yellow was raised to orange from 20 December 10:00.
    [Fact]
    public void Zhejiang_YellowRaisedInDecember2025_IsOrangeFromTheUpgradesStart()
    {
        var yellow = Alert("y", AlertLevel.Yellow, "2025-12-17T18:00", "2025-12-18T10:00", "2025-12-22T10:00");
        var orange = Alert("o", AlertLevel.Orange, "2025-12-19T16:00", "2025-12-20T10:00", "2025-12-23T12:00", "y");

        Assert.Equal(
            [("2025-12-18T10:00", "2025-12-20T10:00", AlertLevel.Yellow), ("2025-12-20T10:00", "2025-12-23T12:00", AlertLevel.Orange)],
            AlertTimeline.Of([yellow, orange], City).Select(Told));
    }

    [Theory]
    [InlineData("2025-12-24T00:00")]
    [InlineData("2025-12-20T06:00")]
    public void MovedEnd_WithTheOldStart_LeavesOneSpanWithTheNewEnd(string end)
    {
        var first = Alert("a", AlertLevel.Yellow, "2025-12-17T18:00", "2025-12-18T10:00", "2025-12-22T10:00");
        var moved = Alert("b", AlertLevel.Yellow, "2025-12-19T18:00", "2025-12-18T10:00", end, "a");

        Assert.Equal([("2025-12-18T10:00", end, AlertLevel.Yellow)], AlertTimeline.Of([first, moved], City).Select(Told));
    }

    [Fact]
    public void Withdrawal_DuringTheAlert_EndsIt_AndBeforeItLeavesNothing()
    {
        var first = Alert("a", AlertLevel.Red, "2025-12-17T18:00", "2025-12-18T10:00", "2025-12-22T10:00");
        var during = Alert("b", AlertLevel.Red, "2025-12-19T18:00", "2025-12-20T00:00", "2025-12-20T00:00", "a");
        var before = Alert("c", AlertLevel.Red, "2025-12-18T08:00", "2025-12-18T10:00", "2025-12-18T10:00", "a");

        Assert.Equal([("2025-12-18T10:00", "2025-12-20T00:00", AlertLevel.Red)], AlertTimeline.Of([first, during], City).Select(Told));
        Assert.Empty(AlertTimeline.Of([first, before], City));
    }

    [Fact]
    public void Upgrade_OfOneCity_LeavesTheOtherAsItIs()
    {
        var first = Alert("a", AlertLevel.Yellow, "2025-12-17T18:00", "2025-12-18T10:00", "2025-12-22T10:00") with { Cities = [City, "quzhou"] };
        var raised = Alert("b", AlertLevel.Orange, "2025-12-19T18:00", "2025-12-20T00:00", "2025-12-22T10:00", "a");

        Assert.Equal(2, AlertTimeline.Of([first, raised], City).Length);
        Assert.Equal([("2025-12-18T10:00", "2025-12-22T10:00", AlertLevel.Yellow)], AlertTimeline.Of([first, raised], "quzhou").Select(Told));
        Assert.Empty(AlertTimeline.Of([first, raised], "huzhou"));
    }

    [Fact]
    public void TwoAlerts_AtOnceWithoutReplacing_AreRefused()
    {
        var first = Alert("a", AlertLevel.Yellow, "2025-12-17T18:00", "2025-12-18T10:00", "2025-12-22T10:00");
        var second = Alert("b", AlertLevel.Orange, "2025-12-19T18:00", "2025-12-22T09:59", "2025-12-24T10:00");

        Assert.Throws<InvalidOperationException>(() => AlertTimeline.Of([first, second], City));
        Assert.Equal(2, AlertTimeline.Of([first, second with { Starts = first.Ends }], City).Length);
    }

    [Fact]
    public void TwoAlerts_ReplacingTheSameOne_AreRefused()
    {
        var first = Alert("a", AlertLevel.Yellow, "2025-12-17T18:00", "2025-12-18T10:00", "2025-12-22T10:00");
        var one = Alert("b", AlertLevel.Orange, "2025-12-19T18:00", "2025-12-20T10:00", "2025-12-22T10:00", "a");

        Assert.Throws<InvalidOperationException>(() => AlertTimeline.Of([first, one, one with { Id = "c" }], City));
    }

    // Hour by hour: in a chain the last bulletin whose start has come decides; it is in force until its own end.
    [Fact]
    public void RandomChains_HourByHour_AreAsTheLastBulletinThatHasStartedSays()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var alerts = Draw(random);
            foreach (var city in new[] { "c1", "c2" })
            {
                var spans = AlertTimeline.Of(alerts, city);
                for (var hour = -2; hour < 400; hour++)
                {
                    var found = spans.Where(span => span.Start <= At(hour) && At(hour) < span.End).Select(span => span.Alert.Id).ToList();
                    var expected = InForce(alerts, city, At(hour)).ToList();
                    Assert.True(found.SequenceEqual(expected), $"seed {seed}, {city}, hour {hour}: [{string.Join(',', found)}], not [{string.Join(',', expected)}]");
                }
            }
        }
    }

    private static IEnumerable<string> InForce(ImmutableArray<PollutionAlert> alerts, string city, Instant moment)
    {
        foreach (var root in alerts.Where(alert => alert.Replaces is null && alert.Cities.Contains(city)))
        {
            PollutionAlert? decides = null;
            for (PollutionAlert? alert = root; alert is not null; alert = alerts.FirstOrDefault(other => other.Replaces == alert.Id && other.Cities.Contains(city)))
            {
                if (alert.Starts <= moment) decides = alert;
            }

            if (decides is not null && moment < decides.Ends) yield return decides.Id;
        }
    }

    // Up to three chains, one after the other in time, each with up to four bulletins that may cover one of the two cities only.
    private static ImmutableArray<PollutionAlert> Draw(Random random)
    {
        var alerts = ImmutableArray.CreateBuilder<PollutionAlert>();
        for (var (chain, begin) = (0, 0); chain < 3; chain++, begin += 130)
        {
            ImmutableArray<string> cities = random.Next(2) == 0 ? ["c1", "c2"] : [random.Next(2) == 0 ? "c1" : "c2"];
            string? replaces = null;
            for (var number = 0; number < 1 + random.Next(4); number++)
            {
                var starts = begin + random.Next(60);
                var id = $"a{chain}-{number}";
                alerts.Add(new PollutionAlert(
                    id, (AlertLevel)random.Next(3), cities, AlertPollutant.Pm25, At(begin - 20 + number), At(starts), At(starts + random.Next(60)),
                    replaces, "issuer", "document"));
                replaces = id;
                if (cities.Length == 2 && random.Next(3) == 0) cities = ["c2"];
            }
        }

        return alerts.ToImmutable();
    }

    private static Instant At(int hour) => ChinaTime.StartOf(new(2025, 12, 1)) + Duration.FromHours(hour);

    private static PollutionAlert Alert(string id, AlertLevel level, string issued, string starts, string ends, string? replaces = null) => new(
        id, level, [City], AlertPollutant.Pm25, ChinaTime.Parse(issued)!.Value, ChinaTime.Parse(starts)!.Value, ChinaTime.Parse(ends)!.Value,
        replaces, "示例市", "示例〔2025〕1号");

    private static (string, string, AlertLevel) Told(AlertSpan span) => (ChinaTime.Write(span.Start), ChinaTime.Write(span.End), span.Level);
}
