using Scheduler.Cli.Surroundings;
using Scheduler.Files.Faults;

namespace Scheduler.Cli.Output;

/// <summary>All faults of an input, with their number.</summary>
internal static class FaultPage
{
    /// <param name="input">Path of what was read, as typed.</param>
    public static void Write(Shell shell, string input, IReadOnlyCollection<Fault> faults)
    {
        foreach (var fault in faults) shell.Error.Line(FaultText.Of(fault, shell.Language));
        shell.Error.Line();
        shell.Error.Line(shell.Say(faults.Count == 1 ? "Faults.One" : "Faults.Many", faults.Count, input));
    }
}
