using System.Globalization;
using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Papers.Calendars;

/// <summary>The stops of one plant as iCalendar, to be taken into the calendar of a phone or an office. A plant is the lines of one company in one city.</summary>
internal static class PlantCalendar
{
    // Not an id of a scenario, so that two plants never share a name.
    private const char Between = '+';

    /// <summary>One file for each plant that has planned lines, in the scenario's order.</summary>
    public static IEnumerable<PaperFile> All(PaperInput input) =>
        from plant in input.Scenario.OperatingLines.GroupBy(line => (line.CompanyId, line.CityId))
        select new PaperFile($"calendar/{plant.Key.CompanyId}{Between}{plant.Key.CityId}.ics", Bytes(input, [.. plant]));

    private static byte[] Bytes(PaperInput input, IReadOnlyList<ClinkerLine> lines)
    {
        var scenario = input.Scenario;
        var mark = DraftMark.Of(scenario).Short;
        var ics = new IcsText()
            .Raw("BEGIN", "VCALENDAR")
            .Raw("VERSION", "2.0")
            .Raw("PRODID", "-//scheduler//papers//ZH")
            .Raw("CALSCALE", "GREGORIAN")
            .Raw("METHOD", "PUBLISH")
            .Words("X-WR-CALNAME", PapersText.Say("Ics.Name", lines[0].CompanyId, scenario.CityOf(lines[0]).Name.Zh) + mark);
        foreach (var line in lines)
        {
            foreach (var (number, stop) in input.StopsOf(line).Intervals.Index())
            {
                ics.Raw("BEGIN", "VEVENT")
                    .Raw("UID", $"{Name(scenario)}-{line.Id}-{number + 1}@scheduler")
                    // No clock: the time says which plan this is from, not when it was written.
                    .Raw("DTSTAMP", $"{Date(scenario.Horizon.From)}T000000Z")
                    .Raw("DTSTART;VALUE=DATE", Date(stop.Start))
                    .Raw("DTEND;VALUE=DATE", Date(stop.End.PlusDays(1)))
                    .Words("SUMMARY", PapersText.Say("Ics.Summary", line.Id, stop.Length) + mark)
                    .Words("DESCRIPTION", PapersText.Say("Ics.Description", line.Id, Wording.Date(stop.Start), Wording.Date(stop.End), stop.Length, scenario.Title))
                    .Words("LOCATION", scenario.CityOf(line).Name.Zh + line.County)
                    .Raw("TRANSP", "TRANSPARENT")
                    .Raw("END", "VEVENT");
            }
        }

        return ics.Raw("END", "VCALENDAR").Bytes();
    }

    // A what-if never takes the place of its base in somebody's calendar.
    private static string Name(Scenario scenario) => scenario.Assumptions.IsEmpty ? scenario.Id : $"{scenario.Id}-{scenario.ContentHash[..8]}";

    private static string Date(LocalDate date) => date.ToString("uuuuMMdd", CultureInfo.InvariantCulture);
}
