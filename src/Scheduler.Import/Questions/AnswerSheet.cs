using System.Collections.Immutable;
using Scheduler.Domain.Text;
using Scheduler.Import.Faults;
using Scheduler.Import.Sheets;
using Scheduler.Import.Words;

namespace Scheduler.Import.Questions;

/// <summary>Reads a filled table of questions, also one that a spreadsheet has saved in its own encoding.</summary>
internal static class AnswerSheet
{
    /// <summary>The rows with an answer; empty after a fault was noted.</summary>
    public static ImmutableArray<GivenAnswer> Read(byte[] bytes, string file, ImportFaults faults)
    {
        var own = new ImportFaults(file);
        var sheet = BookReader.Read(bytes, file, own)?.Sheets.FirstOrDefault();
        faults.Add(own.All());
        if (sheet is null) return [];
        var headings = QuestionsCsv.Headings;
        if (!headings.Index().All(heading => Text(sheet, 1, heading.Index + 1) == heading.Item))
        {
            faults.Add(file, "AnswerHeading", "A1", Text(sheet, 1, 1), [LocalizedText.Same(string.Join(", ", headings))]);
            return [];
        }

        return [.. sheet.Rows.Where(row => row > 1).Select(row => Answer(sheet, row)).Where(answer => answer.Text.Length > 0)];
    }

    private static GivenAnswer Answer(Sheet sheet, int row) => new(
        row,
        Text(sheet, row, QuestionsCsv.TopicColumn),
        Text(sheet, row, QuestionsCsv.SheetColumn),
        Text(sheet, row, QuestionsCsv.CellColumn),
        Text(sheet, row, QuestionsCsv.FoundColumn),
        Text(sheet, row, QuestionsCsv.UnderstoodColumn),
        Text(sheet, row, QuestionsCsv.AnswerColumn));

    private static string Text(Sheet sheet, int row, int column) => PlainText.Of(sheet.At(row, column)?.Text ?? "");
}
