namespace Scheduler.Race.Running;

/// <summary>The end of a child process.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Killed">Whether it had to be killed, since it did not end in time.</param>
/// <param name="Seconds">From its start to its end.</param>
/// <param name="Memory">What it held.</param>
/// <param name="Errors">The last lines that it wrote to standard error.</param>
internal sealed record ChildOutcome(int ExitCode, bool Killed, double Seconds, MemoryPeak Memory, string Errors);
