namespace Scheduler.Cli.Comparing;

/// <summary>Files in which differences can be kept.</summary>
internal enum CompareFormat
{
    /// <summary>A table for a spreadsheet.</summary>
    Csv,

    /// <summary>A page for people, with both calendars.</summary>
    Html,
}
