using System.Collections.Immutable;
using Scheduler.Import.Sheets;
using Scheduler.Import.Words;

namespace Scheduler.Import.Headings;

/// <summary>Finds the heading of a table below titles and notes: the row, or the pair of rows, whose cells have the most known meanings.</summary>
internal static class HeadingFinder
{
    /// <summary>Rows that are searched; no title is longer.</summary>
    private const int Searched = 60;

    /// <summary>A heading names at least so many columns.</summary>
    private const int Least = 2;

    /// <summary>The heading, or null where there is none.</summary>
    public static Heading? Find(Sheet sheet)
    {
        Heading? best = null;
        foreach (var row in sheet.Rows.Take(Searched))
        {
            foreach (var last in (int[])[row, row + 1])
            {
                var heading = Read(sheet, row, last);
                if (Meanings(heading) >= Least && (best is null || IsBetter(heading, best))) best = heading;
            }
        }

        return best;
    }

    /// <summary>Whether a row repeats the heading, as on the next printed page.</summary>
    public static bool IsRepeated(Sheet sheet, Heading heading, int row) =>
        heading.Columns.Count(column => HeadingNames.Of(sheet.At(row, column.Index)?.Text ?? "") == column.Field
            || sheet.At(row, column.Index) is { } cell && sheet.At(heading.LastRow, column.Index)?.Text == cell.Text) >= Math.Max(Least, (heading.Columns.Length + 1) / 2);

    // One row is enough unless two tell more.
    private static bool IsBetter(Heading heading, Heading best) =>
        Meanings(heading) > Meanings(best) || (Meanings(heading) == Meanings(best) && heading.FirstRow == heading.LastRow && best.FirstRow < best.LastRow && heading.LastRow <= best.LastRow);

    // A heading over two columns has its meaning once.
    private static int Meanings(Heading heading) => heading.Columns.Select(column => column.Field).Distinct().Count();

    private static Heading Read(Sheet sheet, int first, int last)
    {
        var columns = ImmutableArray.CreateBuilder<Column>();
        var nearly = ImmutableArray.CreateBuilder<Column>();
        var unknown = ImmutableArray.CreateBuilder<string>();
        for (var index = 1; index <= sheet.LastColumn; index++)
        {
            var (upper, lower) = (sheet.At(first, index), last == first ? null : sheet.At(last, index));
            var texts = Texts(upper, lower).ToList();
            if (texts.Count == 0) continue;
            var cell = new CellAddress(lower is null ? first : last, index);
            if (texts.Select(HeadingNames.Of).FirstOrDefault(found => found is not null) is { } field)
                columns.Add(new(field, index, texts[0], cell));
            else if (HeadingNames.Near(texts[0]) is { } near)
                nearly.Add(new(near, index, texts[0], cell));
            else
                unknown.Add(texts[0]);
        }

        return new(first, last, columns.ToImmutable(), unknown.ToImmutable(), nearly.ToImmutable());
    }

    private static IEnumerable<string> Texts(SourceCell? upper, SourceCell? lower)
    {
        var (top, bottom) = (PlainText.Of(upper?.Text ?? ""), PlainText.Of(lower?.Text ?? ""));
        if (bottom.Length > 0 && top.Length > 0 && bottom != top)
        {
            yield return top + bottom;
            yield return bottom;
        }
        else if (top.Length + bottom.Length > 0)
        {
            yield return top.Length > 0 ? top : bottom;
        }
    }
}
