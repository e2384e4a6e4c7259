using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Google.OrTools.Sat;
using Scheduler.Optimization.Models;

namespace Scheduler.Optimization.Tests.Models;

/// <summary>The MIP solver CBC as a second opinion, run as a program on an MPS file.</summary>
internal static partial class Cbc
{
    public const string HowToInstall = "cbc is not on the PATH. Install it with: apt-get update && apt-get install -y coinor-cbc";

    public static bool IsInstalled => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "cbc")));

    /// <summary>The least objective value of a model, or null when CBC calls it infeasible.</summary>
    public static long? Minimum(CpModelProto model)
    {
        Assert.True(IsInstalled, HowToInstall);
        var folder = Directory.CreateTempSubdirectory("cbc");
        try
        {
            var (input, output) = (Path.Combine(folder.FullName, "model.mps"), Path.Combine(folder.FullName, "solution.txt"));
            File.WriteAllText(input, MpsWriter.Write(model, "model"));
            var said = Run([input, "-ratioGap", "0", "-allowableGap", "0", "-solve", "-solution", output]);
            if (!said.Contains("read with 0 errors", StringComparison.Ordinal)) throw new InvalidOperationException($"CBC cannot read the model: {said}");
            var verdict = File.ReadLines(output).First();
            return verdict.Contains("nfeasible", StringComparison.Ordinal) ? null
                : verdict.StartsWith("Optimal", StringComparison.Ordinal) ? Value(verdict)
                : throw new InvalidOperationException($"CBC says: {verdict}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Run(string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("cbc", arguments) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said;
    }

    private static long Value(string verdict) =>
        checked((long)Math.Round(double.Parse(ObjectiveValue().Match(verdict).Groups[1].Value, CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"objective value (-?[0-9.e+]+)")]
    private static partial Regex ObjectiveValue();
}
