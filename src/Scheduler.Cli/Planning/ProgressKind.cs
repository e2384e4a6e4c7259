namespace Scheduler.Cli.Planning;

/// <summary>How progress is told.</summary>
internal enum ProgressKind
{
    /// <summary>A table that is drawn anew on a terminal, plain lines anywhere else.</summary>
    Auto,

    /// <summary>Lines of JSON.</summary>
    Json,
}
