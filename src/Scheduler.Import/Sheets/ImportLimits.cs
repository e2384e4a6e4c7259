namespace Scheduler.Import.Sheets;

/// <summary>Sizes beyond which a file is refused, so that none can exhaust the machine. Real lists are a thousand times smaller.</summary>
internal static class ImportLimits
{
    public const int FileMebibytes = 32;

    /// <summary>What a packed workbook may hold when it is unpacked.</summary>
    public const int UnpackedMebibytes = 256;

    /// <summary>Files inside a workbook.</summary>
    public const int Parts = 2_000;

    /// <summary>Rows with a value.</summary>
    public const int Rows = 10_000;

    public const int Columns = 200;

    /// <summary>Cells with a value, those of merged areas counted one by one.</summary>
    public const int Cells = 500_000;

    public const int CellCharacters = 10_000;
}
