using System.Diagnostics;
using Google.OrTools.Sat;

namespace Scheduler.CpSat;

/// <summary>
/// Solves in this process with the Google.OrTools package. It is deliberately thin: it is compiled and tested only where
/// that package can be restored (docs/solver-door.md), so reading it must be enough to trust it.
/// </summary>
internal sealed class NativeSolver(CpSatOptions options) : ICpSatSolver
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);

    private readonly SemaphoreSlim queue = new(options.Parallelism);
    private readonly CancellationTokenSource closing = new();

    public SolverHinge Hinge { get; } = Inspect();

    public int Parallelism => options.Parallelism;

    public static SolverHinge Inspect() => new(SolverHinge.Native, CpSatSolvers.OrToolsVersion, null, null, null);

    public async Task<CpSatAnswer> SolveAsync(CpModelProto model, SatParameters parameters, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(parameters);
        ObjectDisposedException.ThrowIf(closing.IsCancellationRequested, this);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, closing.Token);
        await queue.WaitAsync(stop.Token).ConfigureAwait(false);
        try
        {
            var fit = parameters.Clone();
            SolveLimit.Apply(fit, options);
            fit.CatchSigintSignal = false; // the host decides what Ctrl-C means
            var response = await SolveAsync(model, fit, SolveLimit.Of(fit, options) + options.Grace, stop.Token).ConfigureAwait(false);
            stop.Token.ThrowIfCancellationRequested();
            return CpSatAnswer.Read(model, response);
        }
        finally
        {
            queue.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync().ConfigureAwait(false);
        for (var seat = 0; seat < options.Parallelism; seat++)
            await queue.WaitAsync().ConfigureAwait(false);
    }

    private static async Task<CpSolverResponse> SolveAsync(
        CpModelProto model, SatParameters parameters, TimeSpan limit, CancellationToken stop)
    {
        using var wrapper = new SolveWrapper();
        wrapper.SetStringParameters(ProtoText.Write(parameters));
        var watch = Stopwatch.StartNew();
        var solving = Task.Factory.StartNew(
            () => wrapper.Solve(model), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

        // A single stop can be lost when it comes before the search begins, so it is repeated until the solver returns.
        while (await Task.WhenAny(solving, Task.Delay(Glance, CancellationToken.None)).ConfigureAwait(false) != solving)
        {
            if (stop.IsCancellationRequested || watch.Elapsed > limit)
                wrapper.StopSearch();
        }

        return await solving.ConfigureAwait(false);
    }
}
