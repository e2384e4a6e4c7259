using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Text;
using Scheduler.Papers.Calendars;

namespace Scheduler.Papers.Tests;

/// <summary>The calendars of plants, read by the rules of RFC 5545.</summary>
public sealed class PlantCalendarTests
{
    private static readonly LocalDatePattern Dates = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private static List<PaperFile> Calendars(PaperInput input) => [.. PlantCalendar.All(input)];

    [Fact]
    public void Calendar_OfAPlant_HoldsItsStopsAsWholeDays()
    {
        var calendar = IcsReader.Read(Calendars(Samples.Tiny).Single(paper => paper.Name == "calendar/K2+c2.ics").Bytes);

        Assert.Equal(("2.0", "PUBLISH"), (calendar.Calendar["VERSION"], calendar.Calendar["METHOD"]));
        Assert.Equal(
            [("tiny-L2-1@scheduler", "20270125", "20270130"), ("tiny-L2-2@scheduler", "20270208", "20270212"), ("tiny-L3-1@scheduler", "20270120", "20270125"), ("tiny-L3-2@scheduler", "20270207", "20270212")],
            calendar.Events.Select(stop => (stop["UID"], stop["DTSTART;VALUE=DATE"], stop["DTEND;VALUE=DATE"])));
        Assert.All(calendar.Events, stop => Assert.Equal("20270120T000000Z", stop["DTSTAMP"]));
        Assert.Equal("L2 错峰停窑（5天）（假设草案）", calendar.Events[0]["SUMMARY"]);
        Assert.Equal("乙市乙县", calendar.Events[0]["LOCATION"]);
    }

    [Fact]
    public void Calendars_OfManyPlans_HoldEveryStopOnceAndNoOtherPlants()
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var input = Samples.Drawn(seed);
            var found = new List<(string, LocalDate, LocalDate)>();
            foreach (var paper in Calendars(input))
            {
                var plant = Path.GetFileNameWithoutExtension(paper.Name);
                foreach (var stop in IcsReader.Read(paper.Bytes).Events)
                {
                    var line = input.Scenario.Lines.Single(line => line.Id == stop["SUMMARY"].Split(' ')[0]);
                    Assert.Equal($"{line.CompanyId}+{line.CityId}", plant);
                    found.Add((line.Id, Date(stop["DTSTART;VALUE=DATE"]), Date(stop["DTEND;VALUE=DATE"]).PlusDays(-1)));
                }
            }

            var planned = input.Plan.Stops.Select(stop => (stop.LineId, stop.Days.Start, stop.Days.End));
            Assert.True(planned.Order(Comparer()).SequenceEqual(found.Order(Comparer())), $"seed {seed}");
        }
    }

    [Fact]
    public void Uids_OfAllCalendars_AreUniqueAndThoseOfAWhatIfAreItsOwn()
    {
        var tiny = Uids(Samples.Tiny);
        var changed = new PaperInput(
            Samples.Tiny.Scenario with { Assumptions = [LocalizedText.Same("what if")] }, Samples.Tiny.Plan, Samples.Tiny.Verdict, Samples.Tiny.Levels, Samples.Tiny.PlanHash);

        Assert.Equal(tiny.Count, tiny.Distinct().Count());
        Assert.Empty(tiny.Intersect(Uids(changed)));
    }

    [Fact]
    public void Texts_WithSignsOfTheFormat_ComeBackAsTheyWere()
    {
        const string County = @"甲县; 乙\n镇, 很长很长很长很长很长很长很长很长很长很长很长很长很长的名称𠮷";
        var scenario = Samples.Tiny.Scenario with { Lines = [.. Samples.Tiny.Scenario.Lines.Select(line => line with { County = County })] };
        var input = new PaperInput(scenario, Samples.Tiny.Plan, Samples.Tiny.Verdict, Samples.Tiny.Levels, Samples.Tiny.PlanHash);

        Assert.All(Calendars(input).SelectMany(paper => IcsReader.Read(paper.Bytes).Events), stop => Assert.EndsWith(County, stop["LOCATION"], StringComparison.Ordinal));
    }

    private static List<string> Uids(PaperInput input) => [.. Calendars(input).SelectMany(paper => IcsReader.Read(paper.Bytes).Events).Select(stop => stop["UID"])];

    private static LocalDate Date(string text) => Dates.Parse(text).GetValueOrThrow();

    private static Comparer<(string Line, LocalDate From, LocalDate To)> Comparer() => Comparer<(string Line, LocalDate From, LocalDate To)>.Create((a, b) =>
        string.CompareOrdinal(a.Line, b.Line) is var order and not 0 ? order : a.From.CompareTo(b.From));
}
