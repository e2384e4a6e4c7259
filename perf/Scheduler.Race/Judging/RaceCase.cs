using System.Diagnostics;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Scenarios;
using Scheduler.Rulebook;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Race.Judging;

/// <summary>A scenario folder, read and compiled.</summary>
/// <param name="Read">Seconds that reading took.</param>
/// <param name="Compile">Seconds that compiling took.</param>
internal sealed record RaceCase(string Folder, Scenario Scenario, ShutdownProblem Problem, double Read, double Compile)
{
    /// <summary>The folder's last name.</summary>
    public string Name { get; } = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(Folder)));

    /// <summary>Exposure if no line ever stopped.</summary>
    public long Reference => Problem.ExposureWithoutStops;

    /// <exception cref="InvalidDataException">The folder has faults; the first are in the message.</exception>
    public static RaceCase Load(string folder)
    {
        var watch = Stopwatch.StartNew();
        var result = ScenarioReader.Read(folder);
        if (result.Scenario is not { } scenario)
        {
            var faults = result.Faults.Take(5).Select(fault => $"{fault.File} {fault.Row} {fault.Column}: {fault.Problem.En} ({fault.Found})");
            throw new InvalidDataException($"{folder} has {result.Faults.Length} faults: {string.Join("; ", faults)}");
        }

        var read = watch.Elapsed.TotalSeconds;
        return new RaceCase(folder, scenario, ScenarioCompiler.Compile(scenario), read, watch.Elapsed.TotalSeconds - read);
    }
}
