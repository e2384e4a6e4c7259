using System.Globalization;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>Every line of a region calendar belongs to exactly one region.</summary>
internal sealed class RegionCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        var cities = rules.Facts.OperatingLines.ToDictionary(pair => pair.Line.Id, pair => pair.City);
        foreach (var (read, calendar) in rules.Sound<RegionCalendar>())
        {
            var lines = rules.LinesOf(calendar).ToList();
            var place = read.PlaceOf("regions");
            var without = lines.Where(line => Regions(line).Any(regions => regions.Count == 0)).Select(line => line.Id).ToList();
            if (without.Count > 0) faults.Add(FaultKind.LineWithoutRow, place, null, calendar.Id, Readable.List(without));
            var twice = from line in lines
                        from regions in Regions(line)
                        where regions.Count > 1
                        group line.Id by (First: regions[0], Second: regions[1]);
            foreach (var pair in twice)
            {
                var column = string.Create(CultureInfo.InvariantCulture, $"{place.Column}[{pair.Key.Second}]");
                faults.Add(FaultKind.TwoGradeRows, place with { Column = column }, Readable.List(pair.Distinct()), pair.Key.First, pair.Key.Second);
            }

            // Numbers of the regions, counted from 1, by version of the line.
            IEnumerable<List<int>> Regions(ClinkerLine line) => rules.VersionsOf(line).Select(version =>
                calendar.Regions.Select((region, index) => (region, index))
                    .Where(entry => entry.region.AppliesTo.Matches(version, cities[line.Id]))
                    .Select(entry => entry.index + 1)
                    .ToList());
        }
    }
}
