using System.Collections.Immutable;
using Scheduler.Domain.Text;
using Scheduler.Files.Plans;
using Scheduler.Import.Faults;
using Scheduler.Import.Sheets;
using Scheduler.Import.Values;
using Scheduler.Import.Words;

namespace Scheduler.Import.Questions;

/// <summary>
/// Gathers guesses and hands out what people have answered. An answer holds only for the cell, the text found there and the proposal that it was given for: a file that
/// has changed since is asked about again.
/// </summary>
internal sealed class Asker(Sheet sheet, string answerFile, ImmutableArray<GivenAnswer> answers, ImportFaults faults)
{
    private readonly Dictionary<(QuestionTopic, string, string, string), Question> asked = [];
    private readonly List<Question> questions = [];
    private readonly HashSet<GivenAnswer> used = [];

    public ImmutableArray<Question> Questions => [.. questions];

    /// <summary>Answers that no question of this run fits.</summary>
    public IEnumerable<GivenAnswer> Stale => answers.Where(answer => !used.Contains(answer));

    /// <summary>A guess that can only be confirmed.</summary>
    public void Confirm(QuestionTopic topic, CellAddress cell, string found, string understood, params object[] arguments) =>
        Choose<string>(topic, "", cell, found, understood, understood, [], _ => null, arguments);

    /// <summary>A guess that can be confirmed or replaced: the value to go on with, which is the proposal while nobody has answered.</summary>
    /// <param name="variant">Which of the topic's reasons; its text is <c>Why.{topic}{variant}</c>.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="understood">The proposal in words; empty where there is none.</param>
    /// <param name="value">The proposal.</param>
    /// <param name="alternatives">What else may be meant.</param>
    /// <param name="read">Reads another value than the proposal; null where the text is none.</param>
    /// <param name="arguments">Parts of the reason.</param>
    public T Choose<T>(
        QuestionTopic topic, string variant, CellAddress cell, string found, string understood, T value, IEnumerable<string> alternatives, Func<string, T?> read, params object[] arguments)
        where T : class
    {
        var why = ImportText.Catalog.Format($"Why.{topic}{variant}", arguments);
        var question = new Question(topic, sheet.Name, cell.ToString(), found, understood, why, [.. alternatives]);
        if (asked.TryGetValue(question.Key, out var before)) question = question with { Answer = before.Answer };
        var answer = AnswerTo(question);
        if (answer is null)
        {
            Keep(question);
            return value;
        }

        used.Add(answer);
        Keep(question with { Answer = answer.Text });
        if (WordList.Has("confirm", PlainText.Name(answer.Text)) && understood.Length > 0) return value;
        if (read(answer.Text) is { } other) return other;
        faults.Add(
            answerFile,
            "AnswerNotAllowed",
            new CellAddress(answer.Row, QuestionsCsv.AnswerColumn).ToString(),
            answer.Text,
            [understood.Length > 0 ? ImportText.Catalog.Format("Allowed.Confirm", understood) : ImportText.Catalog.Format("Allowed.Value"), question.Cell, Listed(question)]);
        return value;
    }

    private static LocalizedText Listed(Question question) => question.Alternatives.IsEmpty
        ? ImportText.Catalog.Format("Allowed.NoOther")
        : LocalizedText.Same(string.Join("; ", question.Alternatives));

    private void Keep(Question question)
    {
        if (asked.TryAdd(question.Key, question)) questions.Add(question);
    }

    private GivenAnswer? AnswerTo(Question question) => answers.FirstOrDefault(answer =>
        answer.Topic == QuestionsCsv.TopicName(question.Topic)
        && Same(answer.Sheet, question.Sheet)
        && answer.Cell == question.Cell
        && (Same(answer.Found, question.Found) || SameNumber(answer.Found, question.Found))
        && Same(answer.Understood, question.Understood));

    // A spreadsheet that saves the table of questions writes numbers in its own way.
    private static bool SameNumber(string written, string text) =>
        AmountText.Read(written) is { } number && AmountText.Read(text) is { } other && number == other;

    // As the table of questions wrote it.
    private static bool Same(string written, string text) => written == PlainText.Of(SpreadsheetCell.Harmless(text));
}
