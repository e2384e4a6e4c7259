using System.Runtime.InteropServices;

namespace Scheduler.Cli.Surroundings;

/// <summary>
/// Turns Ctrl-C and SIGTERM into a wish to stop. The process lives on, so that the best plan so far can be written; a second signal does not
/// break off the writing. Only after <see cref="Patience"/> is the program taken to hang, and a further signal ends it.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource stop = new();
    private readonly TimeProvider time;
    private readonly PosixSignalRegistration[] registrations;
    private long? first;

    public StopSignals(TimeProvider time)
    {
        this.time = time;
        registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal),
        ];
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => stop.Token;

    /// <summary>Takes the end of an input for a wish to stop: whoever held its other end is gone, or wants no more.</summary>
    public void WatchInput(Stream input) => _ = Task.Run(async () =>
    {
        try
        {
            await input.CopyToAsync(Stream.Null, stop.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // Broken is as good as ended.
        }

        try
        {
            await stop.CancelAsync().ConfigureAwait(false);
        }
        catch (ObjectDisposedException)
        {
            // The run is over already.
        }
    });

    public void Dispose()
    {
        foreach (var registration in registrations) registration.Dispose();
        stop.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        lock (stop)
        {
            first ??= time.GetTimestamp();
            context.Cancel = time.GetElapsedTime(first.Value) < Patience;
        }

        stop.Cancel();
    }
}
