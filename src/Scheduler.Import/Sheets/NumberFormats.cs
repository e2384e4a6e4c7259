using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Scheduler.Import.Sheets;

/// <summary>Which styles of a workbook show a number as a date.</summary>
internal sealed class NumberFormats
{
    private readonly HashSet<uint> dateStyles = [];

    public NumberFormats(WorkbookStylesPart? part)
    {
        if (part?.Stylesheet is not { } styles) return;
        var own = styles.NumberingFormats?.Elements<NumberingFormat>()
            .Where(format => format.NumberFormatId is not null)
            .GroupBy(format => format.NumberFormatId!.Value)
            .ToDictionary(group => group.Key, group => group.Last().FormatCode?.Value ?? "") ?? [];
        foreach (var (index, format) in (styles.CellFormats?.Elements<CellFormat>() ?? []).Index())
        {
            var id = format.NumberFormatId?.Value ?? 0;
            if (own.TryGetValue(id, out var code) ? IsDate(code) : IsBuiltInDate(id)) dateStyles.Add((uint)index);
        }
    }

    public bool ShowsDate(uint? style) => style is { } index && dateStyles.Contains(index);

    // 27 … 36 and 50 … 58 are the dates of Chinese versions.
    private static bool IsBuiltInDate(uint id) => id is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;

    // Letters in quotation marks or brackets are no parts of a date.
    private static bool IsDate(string code)
    {
        var (quoted, bracket) = (false, false);
        foreach (var sign in code)
        {
            if (sign == '"') quoted = !quoted;
            else if (sign == '[') bracket = true;
            else if (sign == ']') bracket = false;
            else if (!quoted && !bracket && sign is 'y' or 'Y' or 'd' or 'D') return true;
        }

        return false;
    }
}
