using Scheduler.Domain.Alerts;
using Scheduler.Domain.Counting;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Bulletins that replace one another make chains, and in one city no two chains of a pollutant are in force at once.</summary>
internal static class AlertChains
{
    public static void Check(Table<AlertRow> alerts, FaultCollector faults)
    {
        var before = faults.Count;
        var byId = alerts.SoundEntries.ToLookup(entry => entry.Value.Id);
        var names = alerts.Names(row => row.Id);
        foreach (var entry in alerts.SoundEntries.Where(entry => entry.Value.Replaces is not null))
        {
            if (byId[entry.Value.Replaces!].FirstOrDefault() is { } replaced)
                CheckPair(entry, replaced, faults);
            else if (!names.MayBe(entry.Value.Replaces!))
            {
                faults.Add(
                    FaultKind.ReferenceUnknown, entry.Row.PlaceOf("replaces"), entry.Value.Replaces, ScenarioFiles.Alerts,
                    Readable.List(names.Names), NearestName.Hint(entry.Value.Replaces!, names.Names));
            }
        }

        CheckReplacedOnce(alerts, faults);
        // Broken chains would be reported a second time, as alerts at once.
        if (faults.Count == before && alerts.Sound) CheckAtOnce(alerts, faults);
    }

    private static void CheckPair(TableEntry<AlertRow> entry, TableEntry<AlertRow> replaced, FaultCollector faults)
    {
        var (row, place) = (entry.Value, entry.Row.PlaceOf("replaces"));
        var others = row.Cities.Except(replaced.Value.Cities).ToList();
        if (row.Issued <= replaced.Value.Issued)
            faults.Add(FaultKind.AlertReplacesLater, place, row.Replaces, replaced.Row.Line, ChinaTime.Write(replaced.Value.Issued!.Value));
        else if (others.Count > 0)
            faults.Add(FaultKind.AlertReplacesOtherCity, place, row.Replaces, replaced.Row.Line, Readable.List(others));
        else if (row.Pollutant != replaced.Value.Pollutant)
            faults.Add(FaultKind.AlertReplacesOtherPollutant, place, row.Replaces, replaced.Row.Line, AlertText.Of(replaced.Value.Pollutant));
        else if (row.Starts > replaced.Value.Ends)
            faults.Add(FaultKind.AlertReplacesEnded, place, row.Replaces, replaced.Row.Line, ChinaTime.Write(replaced.Value.Ends!.Value));
    }

    private static void CheckReplacedOnce(Table<AlertRow> alerts, FaultCollector faults)
    {
        var first = new Dictionary<(string Replaced, string City), TableEntry<AlertRow>>();
        foreach (var entry in alerts.SoundEntries.Where(entry => entry.Value.Replaces is not null))
        {
            var taken = entry.Value.Cities.Where(city => !first.TryAdd((entry.Value.Replaces!, city), entry)).ToList();
            if (taken.Count == 0) continue;
            var earlier = first[(entry.Value.Replaces!, taken[0])];
            faults.Add(
                FaultKind.AlertReplacedTwice, entry.Row.PlaceOf("replaces"), entry.Value.Replaces, earlier.Value.Id, earlier.Row.Line, Readable.List(taken));
        }
    }

    private static void CheckAtOnce(Table<AlertRow> alerts, FaultCollector faults)
    {
        var rows = alerts.SoundEntries.GroupBy(entry => entry.Value.Id).ToDictionary(group => group.Key, group => group.First().Row);
        var byPlace = alerts.SoundEntries
            .Select(entry => entry.Value.ToAlert())
            .SelectMany(alert => alert.Cities, (alert, city) => (alert, city))
            .GroupBy(pair => (pair.alert.Pollutant, pair.city), pair => pair.alert);
        var told = new HashSet<(string, string)>();
        foreach (var place in byPlace)
        {
            foreach (var (earlier, later) in AtOnce(place, place.Key.city))
            {
                // Two bulletins that meet in several cities are reported once.
                if (!told.Add((earlier.Alert.Id, later.Alert.Id))) continue;
                faults.Add(
                    FaultKind.AlertsAtOnce, rows[later.Alert.Id].PlaceOf("starts"), ChinaTime.Write(later.Alert.Starts),
                    earlier.Alert.Id, rows[earlier.Alert.Id].Line, place.Key.city, ChinaTime.Write(earlier.End));
            }
        }
    }

    // Spans of one chain never overlap; of all that begin before a span, the one that reaches furthest is the one to be compared.
    private static IEnumerable<(AlertSpan Earlier, AlertSpan Later)> AtOnce(IEnumerable<PollutionAlert> alerts, string city)
    {
        AlertSpan? furthest = null;
        foreach (var span in AlertTimeline.Chains(alerts, city).SelectMany(chain => AlertTimeline.SpansOf(chain)).OrderBy(span => span.Start))
        {
            if (furthest is not null && span.Start < furthest.End) yield return (furthest, span);
            if (furthest is null || span.End > furthest.End) furthest = span;
        }
    }
}
