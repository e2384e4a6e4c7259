namespace Scheduler.Cli.Targets;

/// <summary>How <c>targets</c> says what it counted.</summary>
internal enum TargetsFormat
{
    Text,
    Csv,
    Json,
}
