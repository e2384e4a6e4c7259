namespace Scheduler.Papers.Office.Documents;

/// <summary>One column of a table in a document.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Millimetres">Its width.</param>
/// <param name="IsText">Whether it stands at the left; otherwise in the middle.</param>
internal sealed record TableColumn(string Heading, double Millimetres, bool IsText = false)
{
    /// <param name="key">Key of its heading among the columns.</param>
    public static TableColumn Of(string key, double millimetres) => new(PapersText.Say($"Column.{key}"), millimetres);
}
