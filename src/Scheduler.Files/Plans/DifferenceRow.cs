namespace Scheduler.Files.Plans;

/// <summary>One row of the table of differences. Texts are those of other people; all else is written by this program.</summary>
/// <param name="Kind">Level, city, company, line or days.</param>
/// <param name="Subject">Which one.</param>
/// <param name="City">Its city, where it has one.</param>
/// <param name="Company">Its company, where it has one.</param>
internal sealed record DifferenceRow(string Kind, string Subject, string City, string Company)
{
    public string Figure { get; init; } = "";

    public string Unit { get; init; } = "";

    public string A { get; init; } = "";

    public string B { get; init; } = "";

    public string Change { get; init; } = "";

    public string BoundA { get; init; } = "";

    public string BoundB { get; init; } = "";

    public string GapA { get; init; } = "";

    public string GapB { get; init; } = "";

    public string From { get; init; } = "";

    public string To { get; init; } = "";

    /// <summary>The cells between number and remark. Only names are made harmless: an apostrophe before a negative number would make it a text.</summary>
    public string[] Cells() =>
    [
        Kind, SpreadsheetCell.Harmless(Subject), SpreadsheetCell.Harmless(City), SpreadsheetCell.Harmless(Company), Figure, Unit,
        A, B, Change, BoundA, BoundB, GapA, GapB, From, To,
    ];
}
