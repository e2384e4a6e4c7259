namespace Scheduler.Cli;

/// <summary>How a command ended. The numbers are part of the interface; docs/cli.md lists them.</summary>
public static class ExitCode
{
    /// <summary>Done: a plan, an accepted plan, a usable solver.</summary>
    public const int Done = 0;

    /// <summary>The program or its surroundings failed; the input is not to blame.</summary>
    public const int Failed = 1;

    /// <summary>Wrong arguments or faults in the files.</summary>
    public const int BadInput = 2;

    /// <summary>Proven: the rules contradict each other.</summary>
    public const int Infeasible = 3;

    /// <summary>The limit came before a plan.</summary>
    public const int NoPlan = 4;

    /// <summary>The verifier rejects the plan, or a figure that it claims is wrong; or a store is not what its audit tells.</summary>
    public const int Rejected = 5;

    /// <summary>Stopped by a signal, with the best plan so far written or without one.</summary>
    public const int Stopped = 130;
}
