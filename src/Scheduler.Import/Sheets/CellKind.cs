namespace Scheduler.Import.Sheets;

/// <summary>What a spreadsheet takes a cell for.</summary>
internal enum CellKind
{
    Text,
    Number,

    /// <summary>A number that the spreadsheet shows as a date.</summary>
    Date,

    /// <summary>An error value such as <c>#REF!</c>.</summary>
    Error,

    /// <summary>A formula whose value was never saved.</summary>
    Uncounted,
}
