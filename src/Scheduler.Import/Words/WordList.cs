using System.Collections.Immutable;
using CsvHelper;

namespace Scheduler.Import.Words;

/// <summary>The words that people use in such tables. They are data: a new spelling is a new row of <c>words.csv</c> or <c>headings.csv</c>, never code.</summary>
internal static class WordList
{
    private static readonly ILookup<string, (string Word, string Value)> Groups =
        Rows("words.csv").ToLookup(row => row[0], row => (row[1], row[2]));

    /// <summary>Field → its headings, as <see cref="PlainText.Heading"/> writes them.</summary>
    public static ImmutableArray<(string Field, string Heading)> Headings { get; } =
        [.. Rows("headings.csv").Select(row => (row[0], PlainText.Heading(row[1])))];

    /// <summary>The word for “none” in questions and answers.</summary>
    public static string None { get; } = Of("nothing")[^1].Word;

    /// <summary>The words of a group with their values, longest first, so that a word is never taken for a part of itself.</summary>
    public static ImmutableArray<(string Word, string Value)> Of(string group) =>
        [.. Groups[group].OrderByDescending(entry => entry.Word.Length)];

    /// <summary>Whether a group has exactly this word.</summary>
    public static bool Has(string group, string word) => Groups[group].Any(entry => entry.Word == word);

    /// <summary>The value of exactly this word; null where the group does not have it.</summary>
    public static string? ValueOf(string group, string word) =>
        Groups[group].Where(entry => entry.Word == word).Select(entry => entry.Value).FirstOrDefault();

    /// <summary>All words of a group, for texts.</summary>
    public static string Named(string group) => string.Join(", ", Groups[group].Select(entry => entry.Word));

    private static List<string[]> Rows(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("Words." + name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var csv = CsvReader.Create(new StreamReader(stream), new CsvReaderOptions { Separator = ',' });
        var rows = new List<string[]>();
        while (csv.Read()) rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        return rows;
    }
}
