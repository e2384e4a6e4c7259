using System.Text.RegularExpressions;
using Scheduler.Domain.Lines;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Properties;

/// <summary>
/// Every calendar of nine days, after every history of up to three days, judged a second time by patterns over the days written
/// as a string: S is a stop day, R a running day, | the first day's morning.
/// </summary>
public class BlockLengthEnumerationTests
{
    private const int Days = 9;

    [Theory]
    [InlineData(1, null, 1, 9, false)]
    [InlineData(2, null, 3, 2, false)]
    [InlineData(3, 4, 2, 1, true)]
    [InlineData(2, 3, 2, 2, true)]
    [InlineData(4, 5, 1, 0, true)]
    public void BlockLength_EveryCalendarAndHistory_AgreesWithThePatterns(
        int minStop, int? maxStop, int minRun, int maxStops, bool lastMayContinue)
    {
        foreach (var history in new[] { "", "R", "RR", "RRR", "S", "SS", "SSS" })
        {
            var builder = new ScenarioBuilder("2027-01-01..2027-01-09").Line("L1")
                .Blocks("blocks", minStop, maxStop, minRun, maxStops, lastMayContinue);
            if (history.Length > 0)
                builder.History("L1", history[0] == 'S' ? LineState.Stopped : LineState.Running, $"2026-12-{32 - history.Length}");
            for (var bits = 0; bits < 1 << Days; bits++)
            {
                var days = string.Concat(Enumerable.Range(0, Days).Select(day => (bits >> day & 1) == 1 ? 'S' : 'R'));
                var stops = Regex.Matches(days, "S+").Select(stop =>
                    ("L1", $"2027-01-{stop.Index + 1:00}..2027-01-{stop.Index + stop.Length:00}")).ToArray();
                var expected = Allowed(history, days, minStop, maxStop, minRun, maxStops, lastMayContinue);
                Assert.True(expected == builder.Verify(stops).Accepted, $"history '{history}', days {days}: expected {expected}");
            }
        }
    }

    private static bool Allowed(string history, string days, int minStop, int? maxStop, int minRun, int maxStops, bool lastMayContinue)
    {
        // Without a history the line has run for ever.
        var past = history.Length == 0 ? new string('R', 99) : history;
        var whole = past + days;
        var carried = past[^1] == 'S';
        var starts = Regex.Count((carried ? "S" : "R") + days, "RS");
        var stops = Regex.Matches(whole, "S+");
        var runsBeforeStops = Regex.Matches(whole, "R+(?=S)");
        return starts <= maxStops
            && stops.All(stop => stop.Length >= minStop || (lastMayContinue && stop.Index + stop.Length == whole.Length && days.EndsWith('S')))
            && stops.All(stop => maxStop is null || stop.Length <= maxStop || stop.Index + stop.Length <= past.Length)
            && runsBeforeStops.All(run => run.Length >= minRun);
    }
}
