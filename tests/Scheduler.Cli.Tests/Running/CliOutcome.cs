namespace Scheduler.Cli.Tests.Running;

/// <summary>How a run of the command ended.</summary>
internal sealed record CliOutcome(int ExitCode, string Out, string Error);
