using Scheduler.Domain.Scenarios;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Tables;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios;

/// <summary>Reads a file of bulletins that stands in for the alerts.csv of a scenario, such as one that has just come in.</summary>
public static class AlertFile
{
    /// <summary>Reads the file and reports every fault. Never throws for anything that may stand in it.</summary>
    /// <param name="path">Path of the file; it may have any name.</param>
    /// <param name="scenario">The scenario whose cities it speaks of.</param>
    public static AlertReadResult Read(string path, Scenario scenario)
    {
        var faults = new FaultCollector();
        var files = new Dictionary<string, SourceFile>();
        if (ScenarioFolder.OpenFile(path, ScenarioFiles.Alerts, faults) is { } file) files.Add(file.Name, file);
        var cities = KnownNames.Of(ScenarioFiles.Cities, scenario.Cities.Select(city => city.Id));
        var alerts = new AlertReader(cities, faults).ReadAll(files);
        AlertChains.Check(alerts, faults);
        return faults.Count == 0
            ? new AlertReadResult([.. alerts.Values.Select(row => row.ToAlert())], [])
            : new AlertReadResult(null, faults.InOrder(ScenarioFiles.All));
    }
}
