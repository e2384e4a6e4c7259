using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Google.OrTools.Sat;
using Google.Protobuf;

namespace Scheduler.CpSat;

/// <summary>
/// A Node process with the solver loaded, that answers one question after the other. Whoever holds it asks one at a time.
/// </summary>
/// <remarks>
/// Reading a pipe blocks, so the conversation has a thread of its own and takes none from the thread pool: cancelling and
/// watching stay prompt however many children there are.
/// </remarks>
internal sealed class SolverChild : IDisposable
{
    private const int StackBytes = 256 * 1024;
    private static readonly TimeSpan LastWordsLimit = TimeSpan.FromMilliseconds(500);

    private readonly Process process;
    private readonly Process meter;
    private readonly LastWords lastWords = new();
    private readonly Thread listener;
    private readonly BlockingCollection<(byte[] Frame, TaskCompletionSource<ChildReply> Reply)> questions = [];
    private readonly TaskCompletionSource<ChildReply> ready = NewReply();
    private int killed;

    private SolverChild(Process process)
    {
        this.process = process;
        Id = process.Id;
        // A second handle for measuring, because a Process is not made for several threads.
        meter = Process.GetProcessById(process.Id);
        listener = new Thread(() => lastWords.Listen(process.StandardError), StackBytes)
        {
            IsBackground = true,
            Name = $"Solver child {Id}: last words",
        };
        listener.Start();
        new Thread(Converse, StackBytes) { IsBackground = true, Name = $"Solver child {Id}" }.Start();
    }

    /// <summary>The process id.</summary>
    public int Id { get; }

    /// <summary>Completes when the child can solve, or has broken before it could.</summary>
    public Task<ChildReply> Ready => ready.Task;

    /// <summary>The questions asked so far.</summary>
    public int Asked { get; private set; }

    /// <summary>Whether the process has ended.</summary>
    public bool IsGone
    {
        get
        {
            try
            {
                return process.HasExited;
            }
            catch (InvalidOperationException)
            {
                return true;
            }
        }
    }

    /// <summary>Starts a child.</summary>
    /// <exception cref="CpSatUnavailableException">Node could not be started.</exception>
    public static SolverChild Start(SolverHinge hinge, string script)
    {
        var start = new ProcessStartInfo(hinge.NodePath!)
        {
            ArgumentList = { script, hinge.Home! },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        // Options meant for the user's own Node programs (a debugger, a preload) have no business in the solver.
        start.Environment.Remove("NODE_OPTIONS");
        try
        {
            return new SolverChild(Process.Start(start)!);
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException or ArgumentException)
        {
            throw new CpSatUnavailableException($"The solver's Node ({hinge.NodePath}) could not be started: {error.Message}");
        }
    }

    /// <summary>Sends a question frame to a child that is ready; the task completes with the reply and never fails.</summary>
    public Task<ChildReply> AskAsync(byte[] frame)
    {
        Asked++;
        var reply = NewReply();
        questions.Add((frame, reply));
        return reply.Task;
    }

    /// <summary>The resident memory now and the highest so far, in bytes; zeros when the process is gone.</summary>
    public (long Now, long Peak) Memory()
    {
        lock (meter)
        {
            try
            {
                meter.Refresh();
                return (meter.WorkingSet64, meter.PeakWorkingSet64);
            }
            catch (Exception error) when (error is InvalidOperationException or Win32Exception or IOException)
            {
                return (0, 0);
            }
        }
    }

    /// <summary>Ends the process at once. A question under way is then answered with how it ended.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref killed, 1) != 0)
            return;
        questions.CompleteAdding();
        Kill();
    }

    private static TaskCompletionSource<ChildReply> NewReply() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Converse()
    {
        var reply = ready;
        try
        {
            var output = process.StandardOutput.BaseStream;
            var input = process.StandardInput.BaseStream;
            reply.SetResult(Read(Frame.Read(output), FrameKind.Ready));
            foreach (var question in questions.GetConsumingEnumerable())
            {
                reply = question.Reply;
                input.Write(question.Frame);
                input.Flush();
                reply.SetResult(Read(Frame.Read(output), FrameKind.Answer));
            }
        }
        catch (Exception error) when (error is IOException or InvalidDataException or InvalidProtocolBufferException or ObjectDisposedException)
        {
            Kill();
            questions.CompleteAdding();
            var broken = new ChildReply(null, Obituary(error.Message));
            reply.TrySetResult(broken);
            while (questions.TryTake(out var unasked))
                unasked.Reply.TrySetResult(broken);
        }
        finally
        {
            Kill();
            process.WaitForExit();
            process.Dispose();
            lock (meter)
                meter.Dispose();
        }
    }

    private static ChildReply Read(Frame frame, FrameKind expected)
    {
        if (frame.Kind == FrameKind.Failure)
            throw new InvalidDataException($"It said: {Encoding.UTF8.GetString(frame.Body)}");
        if (frame.Kind != expected)
            throw new InvalidDataException($"It sent a frame of kind {(int)frame.Kind} where {expected} was due.");
        return new(expected == FrameKind.Answer ? CpSolverResponse.Parser.ParseFrom(frame.Body) : null, null);
    }

    private void Kill()
    {
        try
        {
            process.Kill();
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception)
        {
            // It is gone already.
        }
    }

    private string Obituary(string why)
    {
        process.WaitForExit(LastWordsLimit);
        listener.Join(LastWordsLimit);
        var exit = process.HasExited ? $"exit code {process.ExitCode}" : "no exit code yet";
        var words = lastWords.ToString();
        return $"The solver's child process {Id} broke off ({exit}). {why} Its last words: {(words.Length > 0 ? words : "none")}";
    }
}
