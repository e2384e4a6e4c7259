using System.Collections.Concurrent;
using System.Diagnostics;
using Google.OrTools.Sat;

namespace Scheduler.CpSat;

/// <summary>
/// Solves in a pool of Node children, each with OR-Tools as WebAssembly, one core and one solve at a time each.
/// </summary>
/// <remarks>
/// A child that dies is replaced and its solve is tried once more. A child that overruns its limit or its memory would do
/// so again, so its solve is answered with Failed at once.
/// </remarks>
internal sealed class EmbeddedSolver : ICpSatSolver
{
    private const int Attempts = 2;
    private const long Megabyte = 1L << 20;
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);

    private readonly CpSatOptions options;
    private readonly string script;
    private readonly Seat[] seats;
    private readonly ConcurrentStack<Seat> free; // the last one used first: it is warm
    private readonly SemaphoreSlim queue; // serves waiting solves in the order they came
    private readonly CancellationTokenSource closing = new();
    private int closed;

    public EmbeddedSolver(SolverHinge hinge, CpSatOptions options)
    {
        Hinge = hinge;
        this.options = options;
        script = options.ChildScript ?? EmbeddedHinge.ChildScript;
        seats = [.. Enumerable.Range(0, options.Parallelism).Select(_ => new Seat())];
        free = new(seats);
        queue = new(seats.Length);
    }

    public SolverHinge Hinge { get; }

    public int Parallelism => seats.Length;

    public IReadOnlyList<int> ChildProcessIds =>
        [.. seats.Select(seat => seat.Child).OfType<SolverChild>().Where(child => !child.IsGone).Select(child => child.Id)];

    public long PeakChildMemoryBytes => seats.Sum(seat => seat.PeakBytes);

    public async Task<CpSatAnswer> SolveAsync(CpModelProto model, SatParameters parameters, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(parameters);
        ObjectDisposedException.ThrowIf(closing.IsCancellationRequested, this);
        cancellationToken.ThrowIfCancellationRequested();
        if (EmbeddedParameters.Refusal(parameters) is { } refusal)
            return CpSatAnswer.Invalid(refusal);

        var frame = Frame.Question(EmbeddedParameters.Fit(parameters, options), model);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, closing.Token);
        await queue.WaitAsync(stop.Token).ConfigureAwait(false);
        free.TryPop(out var seat);
        try
        {
            var (response, failure) = await AskAsync(seat!, frame, SolveLimit.Of(parameters, options), stop.Token).ConfigureAwait(false);
            return response is null ? CpSatAnswer.Failed(failure!) : CpSatAnswer.Read(model, response);
        }
        catch (OperationCanceledException)
        {
            // The solver cannot be told to stop; killing it is the only way to return in time.
            seat!.Dismiss();
            cancellationToken.ThrowIfCancellationRequested();
            throw;
        }
        finally
        {
            free.Push(seat!);
            queue.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref closed, 1) != 0)
            return;
        await closing.CancelAsync().ConfigureAwait(false);
        foreach (var _ in seats) // every solve has given its seat back when all can be taken
            await queue.WaitAsync().ConfigureAwait(false);
        foreach (var seat in seats)
            seat.Dismiss();
    }

    private async Task<(CpSolverResponse? Response, string? Failure)> AskAsync(
        Seat seat, byte[] frame, TimeSpan limit, CancellationToken stop)
    {
        string? failure = null;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var (reply, final) = await AskOnceAsync(seat, frame, limit, stop).ConfigureAwait(false);
            if (reply.Response is not null)
                return (reply.Response, null);
            seat.Dismiss();
            failure = reply.Broken;
            if (final)
                break;
        }

        return (null, failure);
    }

    private async Task<(ChildReply Reply, bool Final)> AskOnceAsync(Seat seat, byte[] frame, TimeSpan limit, CancellationToken stop)
    {
        if (seat.Child is not { IsGone: false })
        {
            try
            {
                seat.Place(SolverChild.Start(Hinge, script));
            }
            catch (CpSatUnavailableException error)
            {
                return (new(null, error.Message), true);
            }
        }

        var child = seat.Child!;
        var ready = await WatchAsync(seat, child.Ready, options.StartLimit, "to start", stop).ConfigureAwait(false);
        if (ready.Reply.Broken is not null)
            return ready;

        var answer = await WatchAsync(seat, child.AskAsync(frame), limit + options.Grace, $"for a limit of {limit.TotalSeconds:0.###} s", stop)
            .ConfigureAwait(false);
        if (answer.Reply.Broken is null && IsSpent(child, seat.Measure()))
            seat.Dismiss();
        return answer;
    }

    /// <summary>Waits for the child's reply, and ends the wait when time or memory run out or the caller cancels.</summary>
    private async Task<(ChildReply Reply, bool Final)> WatchAsync(
        Seat seat, Task<ChildReply> reply, TimeSpan limit, string purpose, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        while (!reply.IsCompleted)
        {
            await Task.WhenAny(reply, Task.Delay(Glance, stop)).ConfigureAwait(false);
            if (reply.IsCompleted)
                break;
            stop.ThrowIfCancellationRequested();

            var memory = seat.Measure();
            if (memory > options.MaxChildMemoryMegabytes * Megabyte)
            {
                return (new(null,
                    $"The solver's child process {seat.Child?.Id} used {memory / Megabyte} MB of memory, which exceeds its limit of "
                    + $"{options.MaxChildMemoryMegabytes} MB, and was killed. Solve a smaller model, or raise "
                    + $"{nameof(CpSatOptions.MaxChildMemoryMegabytes)}."), true);
            }

            if (watch.Elapsed > limit)
            {
                return (new(null,
                    $"The solver's child process {seat.Child?.Id} overran: it took {watch.Elapsed.TotalSeconds:0.0} s {purpose}, "
                    + "and was killed."), true);
            }
        }

        return (await reply.ConfigureAwait(false), false);
    }

    private bool IsSpent(SolverChild child, long residentBytes) =>
        child.Asked >= options.RecycleAfterSolves || residentBytes > options.RecycleMemoryMegabytes * Megabyte;
}
