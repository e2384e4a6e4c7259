using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Scenarios;

namespace Scheduler.Cli.Commands;

/// <summary>The first step of most commands.</summary>
internal static class ScenarioLoader
{
    /// <summary>The scenario, or null after all its faults were said.</summary>
    public static Scenario? Load(Shell shell, string folder)
    {
        var read = ScenarioReader.Read(folder);
        if (read.Scenario is null) FaultPage.Write(shell, folder, read.Faults);
        return read.Scenario;
    }
}
