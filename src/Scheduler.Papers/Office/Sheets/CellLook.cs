namespace Scheduler.Papers.Office.Sheets;

/// <summary>How a cell looks; each is one format of the workbook.</summary>
internal enum CellLook
{
    /// <summary>No border, small: notes below and above a table.</summary>
    Note,

    /// <summary>Title of a table.</summary>
    Title,

    /// <summary>The mark of a draft, in red.</summary>
    Mark,

    Heading,

    /// <summary>Text at the left, broken where it is too long.</summary>
    Text,

    Centred,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number with one decimal.</summary>
    Tenths,

    SubtotalText,
    SubtotalWhole,
    SubtotalTenths,

    /// <summary>A day, or a week, on which a line stands still all the time.</summary>
    Stopped,

    /// <summary>A week on some days of which a line stands still.</summary>
    PartlyStopped,
}
