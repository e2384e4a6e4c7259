using Scheduler.Domain.Scenarios;
using Scheduler.Files.Scenarios;
using Scheduler.Rulebook;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Benchmarks;

/// <summary>The shipped province that everything is measured on.</summary>
internal static class Province
{
    /// <summary>The repository.</summary>
    public static string Root
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "Scheduler.sln"))) folder = Path.GetDirectoryName(folder)!;
            return folder;
        }
    }

    public static string Folder => Path.Combine(Root, "scenarios", "zhejiang-2027");

    public static Scenario Scenario { get; } = ScenarioReader.Read(Folder).Scenario ?? throw new InvalidDataException(Folder);

    public static ShutdownProblem Problem { get; } = ScenarioCompiler.Compile(Scenario);
}
