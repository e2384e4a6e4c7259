using Scheduler.Testing;

namespace Scheduler.Worker.Tests.Running;

/// <summary>A scenario that is planned in a moment, for tests of the life of runs: one line, solved exactly without CP-SAT.</summary>
internal static class OneLine
{
    public const string Id = "one-line";

    public static string Folder { get; } = Repository.Path("tests", "Scheduler.Worker.Tests", "Scenarios", Id);
}
