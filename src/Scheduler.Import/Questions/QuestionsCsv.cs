using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using Scheduler.Domain.Text;
using Scheduler.Files.Plans;
using Scheduler.Import.Faults;

namespace Scheduler.Import.Questions;

/// <summary>questions.csv: every guess with a column to confirm it, Chinese headings, a byte order mark for Excel.</summary>
public static class QuestionsCsv
{
    public const string FileName = "questions.csv";

    internal const int SheetColumn = 3;
    internal const int CellColumn = 4;
    internal const int TopicColumn = 5;
    internal const int FoundColumn = 6;
    internal const int UnderstoodColumn = 7;
    internal const int AnswerColumn = 10;

    internal static ImmutableArray<string> Headings { get; } =
    [
        .. new[] { "Number", "File", "Sheet", "Cell", "Topic", "Found", "Understood", "Why", "Alternatives", "Answer" }.Select(column => Chinese($"Csv.{column}")),
    ];

    /// <param name="file">Name of the imported file.</param>
    /// <param name="questions">All guesses, answered or open.</param>
    public static byte[] Bytes(string file, IEnumerable<Question> questions)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, CsvWriterOptions.Default with { WriteByteOrderMark = true }, leaveOpen: true))
        {
            csv.WriteRecord(Headings.ToArray());
            foreach (var (index, question) in questions.Index())
            {
                string[] row =
                [
                    (index + 1).ToString(CultureInfo.InvariantCulture),
                    file,
                    question.Sheet,
                    question.Cell,
                    TopicName(question.Topic),
                    question.Found,
                    question.Understood,
                    question.Why.Zh,
                    string.Join("；", question.Alternatives),
                    question.Answer,
                ];
                csv.WriteRecord(row.Select(SpreadsheetCell.Harmless).ToArray());
            }
        }

        return stream.ToArray();
    }

    internal static string TopicName(QuestionTopic topic) => Chinese($"Topic.{topic}");

    private static string Chinese(string key) => ImportText.Catalog.Format(key).In(Language.Chinese);
}
