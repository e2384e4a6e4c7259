using System.Reflection;
using System.Runtime.InteropServices;

namespace Scheduler.CpSat;

/// <summary>Finds what the embedded hinge needs: the installed solver, the child's script and a Node.</summary>
internal static class EmbeddedHinge
{
    /// <summary>Environment variable: the folder that holds the installed solver (with node_modules in it).</summary>
    public const string HomeVariable = "SCHEDULER_SOLVER_HOME";

    /// <summary>Environment variable: the Node to use instead of the solver's own.</summary>
    public const string NodeVariable = "SCHEDULER_SOLVER_NODE";

    private const string Solver = "or-tools-wasm";

    /// <summary>The script that a child runs; built and published beside the program.</summary>
    public static string ChildScript => Path.Combine(AppContext.BaseDirectory, "solver", "child.mjs");

    /// <summary>Looks at everything; never throws. What is missing is in the hinge's problem.</summary>
    /// <param name="home">The solver's folder; null looks in the variable, beside the program, and where the build put it.</param>
    public static SolverHinge Inspect(string? home)
    {
        var candidates = home is null ? Homes() : [home];
        var found = candidates.FirstOrDefault(IsHome);
        var node = FindNode(found);
        return new SolverHinge(
            SolverHinge.Embedded, CpSatSolvers.OrToolsVersion, node?.Path, node?.Version, node?.HasJspi, found, Problem(candidates, found, node));
    }

    private static string? Problem(IReadOnlyList<string> candidates, string? home, NodeProgram? node)
    {
        if (home is null)
        {
            var places = candidates.Count == 0 ? "nowhere to look" : $"looked in {string.Join(", ", candidates)}";
            return $"The solver is not installed ({places}). Build the program from its sources, which installs it, or set "
                + $"{HomeVariable} to a folder in which \"npm ci\" was run with the solver's package-lock.json.";
        }

        if (node is null)
        {
            return Environment.GetEnvironmentVariable(NodeVariable) is { Length: > 0 } chosen
                ? $"{NodeVariable} is '{chosen}', which does not start or is no Node. Mend or unset it."
                : $"No Node.js was found: {home} brings none for this machine, and there is none on the PATH. "
                  + $"Install Node.js 20 or later (26 is 2.2 times faster), or set {NodeVariable} to one.";
        }

        return File.Exists(ChildScript)
            ? null
            : $"The file {ChildScript} is missing. It is part of the program: build or copy the program whole.";
    }

    /// <summary>A home that is named explicitly is the only one, so that a mistake in it shows.</summary>
    private static IReadOnlyList<string> Homes()
    {
        if (Environment.GetEnvironmentVariable(HomeVariable) is { Length: > 0 } chosen)
            return [chosen];
        var beside = Path.Combine(AppContext.BaseDirectory, "solver");
        var built = typeof(EmbeddedHinge).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(metadata => metadata.Key == "SolverHome")?.Value;
        return built is { Length: > 0 } ? [beside, built] : [beside];
    }

    private static bool IsHome(string folder) =>
        File.Exists(Path.Combine(folder, "node_modules", Solver, "package.json"));

    /// <summary>The Node that was chosen; else the solver's own when it runs here; else the system's.</summary>
    private static NodeProgram? FindNode(string? home)
    {
        if (Environment.GetEnvironmentVariable(NodeVariable) is { Length: > 0 } chosen)
            return NodeProgram.Ask(chosen);
        var own = home is null ? null : OwnNode(home);
        return (own is not null && File.Exists(own) ? NodeProgram.Ask(own) : null) ?? NodeProgram.Ask("node");
    }

    private static string? OwnNode(string home)
    {
        var machine = RuntimeInformation.OSArchitecture switch
        {
            Architecture.X64 => "x64",
            Architecture.Arm64 => "arm64",
            _ => null,
        };
        if (machine is null)
            return null;
        return OperatingSystem.IsWindows()
            ? Path.Combine(home, "node_modules", $"node-win-{machine}", "bin", "node.exe")
            : OperatingSystem.IsLinux()
                ? Path.Combine(home, "node_modules", $"node-linux-{machine}", "bin", "node")
                : null;
    }
}
