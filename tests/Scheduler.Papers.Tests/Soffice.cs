using System.Diagnostics;

namespace Scheduler.Papers.Tests;

/// <summary>LibreOffice without a window, with a profile of its own.</summary>
internal static class Soffice
{
    public const string HowToInstall = "LibreOffice is not installed. Install it with: apt-get update && apt-get install -y libreoffice-calc libreoffice-writer";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    /// <summary>Converts all files of a folder to PDF beside them, in one call, since each start is slow.</summary>
    public static async Task ToPdfAsync(string folder)
    {
        var start = new ProcessStartInfo(Program ?? throw new InvalidOperationException(HowToInstall)) { RedirectStandardOutput = true, RedirectStandardError = true };
        var profile = Directory.CreateTempSubdirectory("scheduler-soffice-");
        try
        {
            foreach (var argument in (string[])[$"-env:UserInstallation=file://{profile.FullName}", "--headless", "--convert-to", "pdf", "--outdir", folder, .. Directory.GetFiles(folder)])
                start.ArgumentList.Add(argument);
            using var process = Process.Start(start)!;
            using var limit = new CancellationTokenSource(Patience);
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            try
            {
                await process.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }

            Assert.True(process.ExitCode == 0, await output + await errors);
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }
}
