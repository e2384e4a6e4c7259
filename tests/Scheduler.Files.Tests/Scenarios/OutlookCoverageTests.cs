using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Scheduler.Files.Faults;
using Xunit.Abstractions;

namespace Scheduler.Files.Tests.Scenarios;

/// <summary>Missing and double days against counting day by day, for random rows.</summary>
public sealed partial class OutlookCoverageTests(ITestOutputHelper output)
{
    private const int Days = 30;

    [Fact]
    public void Outlook_WithRandomSpans_ReportsExactlyTheMissingDaysAndSomeDoubleOnes()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        using var folder = new TestFolder();
        for (var round = 0; round < 100; round++)
        {
            var counts = new int[Days];
            var text = new StringBuilder("city,from,to,pm25_ug_per_m3\nc2,2027-01-20,2027-02-18,40\nc3,2027-01-20,2027-02-18,40\n");
            for (var rows = random.Next(5); rows > 0; rows--)
            {
                var first = random.Next(Days);
                var last = Math.Min(Days - 1, first + random.Next(12));
                for (var day = first; day <= last; day++) counts[day]++;
                text.Append(CultureInfo.InvariantCulture, $"c1,{DateOf(first)},{DateOf(last)},50\n");
            }

            var faults = folder.Write("outlook.csv", text.ToString()).Read().Faults;

            var missing = faults.Where(fault => fault.Is(FaultKind.OutlookMissing)).ToList();
            Assert.Equal(counts.Count(count => count == 0), missing.Sum(fault => int.Parse(DayCount().Match(fault.Problem.En).Groups[1].Value, CultureInfo.InvariantCulture)));
            Assert.Equal(RunsOfZero(counts), missing.Count);
            Assert.Equal(counts.Any(count => count > 1), faults.Any(fault => fault.Is(FaultKind.OutlookTwice)));
        }
    }

    private static string DateOf(int day) => new DateOnly(2027, 1, 20).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int RunsOfZero(int[] counts) => counts.Where((count, day) => count == 0 && (day == 0 || counts[day - 1] != 0)).Count();

    [GeneratedRegex(@"\((\d+) days\)")]
    private static partial Regex DayCount();
}
