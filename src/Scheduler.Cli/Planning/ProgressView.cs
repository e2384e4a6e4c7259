using Scheduler.Cli.Surroundings;

namespace Scheduler.Cli.Planning;

/// <summary>Shows how a search goes on until it ends.</summary>
internal abstract class ProgressView
{
    public static ProgressView For(Shell shell, ProgressLedger ledger, ProgressKind kind) => kind == ProgressKind.Json
        ? new JsonProgress(shell, ledger)
        : shell.Error.Profile.Capabilities is { Interactive: true, Ansi: true }
            ? new LiveProgress(shell, ledger)
            : new PlainProgress(shell, ledger);

    /// <summary>Returns when the work has ended in any way; its failure is for whoever awaits it.</summary>
    public abstract Task WatchAsync(Task work);

    /// <summary>Shows once per interval, and once more at the end.</summary>
    protected static async Task RepeatAsync(Task work, TimeSpan interval, TimeProvider time, Action show)
    {
        while (await Task.WhenAny(work, Task.Delay(interval, time)).ConfigureAwait(false) != work) show();
        show();
    }
}
