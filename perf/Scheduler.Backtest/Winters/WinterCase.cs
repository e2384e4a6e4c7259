using System.Collections.Immutable;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Scenarios;

namespace Scheduler.Backtest.Winters;

/// <summary>A past winter, once with each outlook.</summary>
/// <param name="Name">The folder's last name.</param>
/// <param name="Expected">With the outlook that could be had before it.</param>
/// <param name="Measured">The same with the ten-day means that were measured.</param>
/// <param name="Others">The same with outlooks from fewer years, by file name.</param>
/// <param name="Daily">Measured air day by day; null where the data are not there.</param>
internal sealed record WinterCase(
    string Name, Scenario Expected, Scenario Measured, ImmutableArray<(string Name, Scenario Scenario)> Others, PollutionOutlook? Daily)
{
    private const string OutlookFile = "outlook.csv";
    private const string MeasuredFile = "measured.csv";

    /// <param name="folder">The scenario.</param>
    /// <param name="airFolder">Holds a folder of the same name with the tables of air.</param>
    /// <param name="dataFolder">Daily measurements; null for none.</param>
    /// <exception cref="InvalidDataException">A folder or table has faults; the first are in the message.</exception>
    public static WinterCase Load(string folder, string airFolder, string? dataFolder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var air = Path.Combine(airFolder, name);
        if (!File.Exists(Path.Combine(air, MeasuredFile)))
            throw new InvalidDataException($"{air}: no {MeasuredFile}, which tells the air that was measured. Make it with scenario-maker winter-air, or name its folder with --air.");
        var expected = Read(folder, null);
        if (expected.Rules.OfType<OutlookAddOn>().FirstOrDefault() is { } addOn)
            throw new InvalidDataException($"{folder}: by the rule {addOn.Id} lines owe other days under other air, so that a plan made for the expected air may be illegal under the measured one. Leave it out, and put its days into the base.");
        var others = Directory.GetFiles(air, "outlook-*.csv").Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileNameWithoutExtension(file), Read(folder, file)));
        return new(
            name,
            expected,
            Read(folder, Path.Combine(air, MeasuredFile)),
            [.. others],
            dataFolder is null ? null : DailyAir.Of(expected, dataFolder));
    }

    /// <summary>Reads a scenario folder, with another file in the place of its outlook: so the outlook is checked like any other, and the scenario has a hash of its own.</summary>
    private static Scenario Read(string folder, string? outlook)
    {
        if (outlook is null) return Sound(ScenarioReader.Read(folder), folder);
        var copy = Directory.CreateTempSubdirectory("backtest-");
        try
        {
            foreach (var file in Directory.GetFiles(folder)) File.Copy(file, Path.Combine(copy.FullName, Path.GetFileName(file)));
            File.Copy(outlook, Path.Combine(copy.FullName, OutlookFile), overwrite: true);
            return Sound(ScenarioReader.Read(copy.FullName), outlook);
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    private static Scenario Sound(ScenarioReadResult result, string place) => result.Scenario ?? throw new InvalidDataException(
        $"{place} has {result.Faults.Length} faults: {string.Join("; ", result.Faults.Take(5).Select(fault => $"{fault.File} {fault.Row} {fault.Column}: {fault.Problem.En} ({fault.Found})"))}");
}
