namespace Scheduler.Backtest.Output;

/// <summary>A page that people write, with a part that the backtest writes.</summary>
internal static class EvidencePage
{
    public const string Begin = "<!-- the backtest writes from here -->\n";
    public const string End = "<!-- to here -->\n";

    /// <exception cref="InvalidDataException">The page does not have both marks, in their order.</exception>
    public static string Filled(string page, string text)
    {
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, Math.Max(0, begin), StringComparison.Ordinal);
        return begin >= 0 && end > begin
            ? $"{page[..(begin + Begin.Length)]}\n{text}\n{page[end..]}"
            : throw new InvalidDataException($"The page lacks the lines '{Begin.TrimEnd()}' and '{End.TrimEnd()}' around the part that is written anew.");
    }
}
