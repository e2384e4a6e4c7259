using System.Diagnostics;
using System.Reflection;
using Scheduler.CpSat;
using Scheduler.Optimization;
using Scheduler.Race.Judging;
using Scheduler.Race.Running;

namespace Scheduler.Race.Solvers;

/// <summary>The optimizer in a process of its own: this program, started once more, which says its samples and its plan on standard output.</summary>
internal static class PlannerChild
{
    /// <summary>The hidden command of this program.</summary>
    public const string Verb = "solve";

    /// <summary>How to start it.</summary>
    public static ChildCommand Command(string folder, RaceMethod method, int seconds)
    {
        var program = Environment.ProcessPath!;
        string[] host = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [Assembly.GetExecutingAssembly().Location] : [];
        return new ChildCommand(program, [.. host, Verb, folder, method.ToString().ToLowerInvariant(), $"{seconds}"]);
    }

    /// <summary>Runs inside the child.</summary>
    /// <param name="seconds">Limit, counted from the start of this process.</param>
    /// <returns>The exit code; what failed is told in one line on standard error.</returns>
    public static async Task<int> RunAsync(string folder, RaceMethod method, int seconds)
    {
        try
        {
            await SolveAsync(folder, method, seconds).ConfigureAwait(false);
            return 0;
        }
        catch (Exception failure)
        {
            await Console.Error.WriteLineAsync($"{failure.GetType().Name}: {failure.Message}").ConfigureAwait(false);
            return 1;
        }
    }

    private static async Task SolveAsync(string folder, RaceMethod method, int seconds)
    {
        var race = RaceCase.Load(folder);
        await using var solver = CpSatSolvers.Create();
        var from = SinceStart();
        var options = new SearchOptions
        {
            Method = method == RaceMethod.Ours ? SearchMethod.Auto : SearchMethod.Direct,
            TimeLimit = TimeSpan.FromSeconds(Math.Max(0.1, seconds - from)),
        };
        var outcome = await new ShutdownOptimizer(solver).SolveAsync(race.Problem, options, new Samples(), CancellationToken.None).ConfigureAwait(false);
        Say(new SolveMessage(
            End: string.Join("; ", outcome.Conflicts.Select(conflict => conflict.En).Prepend($"{outcome.Kind}, {outcome.Stopped}")),
            Read: race.Read,
            Compile: race.Compile,
            SearchFrom: from,
            Way: $"{outcome.Method} ({solver.Hinge.Name}, OR-Tools {solver.Hinge.OrToolsVersion}, Node {solver.Hinge.NodeVersion})",
            Stops: outcome.Kind == OutcomeKind.Planned
                ? [.. CalendarStops.Of(race.Problem, outcome.Calendars).Select(StopMessage.Of)]
                : null));
    }

    private static double SinceStart()
    {
        using var self = Process.GetCurrentProcess();
        return (TimeProvider.System.GetLocalNow().DateTime - self.StartTime).TotalSeconds;
    }

    private static void Say(SolveMessage message)
    {
        lock (Console.Out) Console.Out.WriteLine(message.ToLine());
    }

    // Unlike Progress<T>, in the order in which they are reported.
    private sealed class Samples : IProgress<SearchProgress>
    {
        public void Report(SearchProgress sample) => Say(new SolveMessage(sample.Level, sample.Value, sample.Bound));
    }
}
