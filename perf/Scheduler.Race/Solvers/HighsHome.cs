using System.Reflection;
using System.Security.Cryptography;
using Scheduler.Race.Running;

namespace Scheduler.Race.Solvers;

/// <summary>The folder in which HiGHS is installed from the lock file, at its first use; each lock file has its own.</summary>
internal static class HighsHome
{
    private static readonly string Sources = Path.Combine(AppContext.BaseDirectory, "race-solver");

    /// <summary>The script that runs HiGHS.</summary>
    public static string Script => Path.Combine(Sources, "highs.mjs");

    /// <summary>The version that is installed; null when it could not be, with the reason on standard error.</summary>
    public static async Task<string?> VersionAsync()
    {
        if (IsInstalled || await InstallAsync().ConfigureAwait(false)) return Version(await File.ReadAllTextAsync(Manifest).ConfigureAwait(false));
        return null;
    }

    public static string Folder { get; } = Path.Combine(Root, Lock);

    private static string Root => typeof(HighsHome).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RaceSolverHome").Value!;

    private static string Lock =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Sources, "package-lock.json"))))[..12];

    private static string Manifest => Path.Combine(Folder, "node_modules", "highs", "package.json");

    private static bool IsInstalled => File.Exists(Manifest);

    private static string? Version(string manifest) =>
        System.Text.Json.JsonDocument.Parse(manifest).RootElement.GetProperty("version").GetString();

    // Into a folder of this process's own, renamed into place at the end, so that a broken installation is never taken for a whole one.
    private static async Task<bool> InstallAsync()
    {
        var workshop = $"{Folder}.{Environment.ProcessId}";
        Directory.CreateDirectory(workshop);
        try
        {
            foreach (var file in new[] { "package.json", "package-lock.json", ".npmrc" }) File.Copy(Path.Combine(Sources, file), Path.Combine(workshop, file));
            var npm = await Child.RunAsync(
                new ChildCommand("npm", ["ci", "--ignore-scripts", "--no-progress"], workshop), TimeSpan.FromMinutes(5), (_, _) => { }, CancellationToken.None).ConfigureAwait(false);
            if (npm.ExitCode != 0)
            {
                await Console.Error.WriteLineAsync($"npm ci ended with exit code {npm.ExitCode}: {npm.Errors}").ConfigureAwait(false);
                return false;
            }

            if (!IsInstalled) Directory.Move(workshop, Folder);
            return true;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            await Console.Error.WriteLineAsync($"npm could not be started: {missing.Message}").ConfigureAwait(false);
            return false;
        }
        finally
        {
            if (Directory.Exists(workshop)) Directory.Delete(workshop, recursive: true);
        }
    }
}
