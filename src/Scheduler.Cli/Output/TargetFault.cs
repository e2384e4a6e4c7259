using Scheduler.Cli.Arguments;
using Scheduler.Cli.Surroundings;

namespace Scheduler.Cli.Output;

/// <summary>Finds out that a folder cannot take results before an hour of work and not after it.</summary>
internal static class TargetFault
{
    /// <summary>What is wrong, or null.</summary>
    /// <param name="place">Argument or option that names the target.</param>
    /// <param name="typed">Its value.</param>
    /// <param name="folder">Folder that will be written to; it need not exist.</param>
    /// <param name="scenarioFolder">Folder of the scenario, which must stay as it is: an unknown file in it is a fault; null where there is no scenario.</param>
    public static string? Of(Shell shell, string place, string typed, string folder, string? scenarioFolder)
    {
        if (string.IsNullOrWhiteSpace(folder)) return Fault("OutEmpty");
        var path = Full(folder);
        if (scenarioFolder is not null && IsInside(path, Full(scenarioFolder))) return Fault("OutInScenario");
        for (var part = path; part is not null && !Directory.Exists(part); part = Path.GetDirectoryName(part))
        {
            if (File.Exists(part)) return Fault("OutIsFile", part);
        }

        return null;

        string Fault(string key, params object[] arguments) => ArgumentFault.Text(shell, key, place, typed, arguments);
    }

    private static bool IsInside(string path, string folder) =>
        path == folder || path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Full(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
