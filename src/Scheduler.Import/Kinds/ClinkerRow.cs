using Scheduler.Import.Matching;

namespace Scheduler.Import.Kinds;

/// <summary>A row about one line.</summary>
/// <param name="Row">Its number.</param>
/// <param name="Names">What it says of which line is meant.</param>
/// <param name="Match">Which line that is.</param>
internal sealed record ClinkerRow(int Row, RowNames Names, LineMatch Match)
{
    /// <summary>The same for all rows of a line.</summary>
    public string Key => Match.Line?.Id ?? $"+{NameForms.Company(Names.Company)}|{NameForms.Line(Names.Line)}";
}
