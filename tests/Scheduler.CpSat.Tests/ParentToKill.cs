namespace Scheduler.CpSat.Tests;

/// <summary>The parent that a test kills: run as a program, it solves without end and prints its child's process id.</summary>
public static class ParentToKill
{
    public static async Task Main()
    {
        await using var solver = CpSatSolvers.Create(new() { Parallelism = 1 });
        await solver.SolveAsync(Models.Knapsack(), Models.Limit(10), CancellationToken.None);
        Console.WriteLine(solver.ChildProcessIds[0]);
        await solver.SolveAsync(Models.Endless(), Models.Limit(Models.Forever), CancellationToken.None);
    }
}
