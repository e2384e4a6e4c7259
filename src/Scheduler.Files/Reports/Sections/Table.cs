namespace Scheduler.Files.Reports.Sections;

/// <summary>Parts that all tables share.</summary>
internal static class Table
{
    /// <summary>A head row of resource keys; a key that ends with <c>#</c> heads numbers.</summary>
    public static void Head(HtmlBuilder html, params ReadOnlySpan<string> keys)
    {
        using (html.In("thead"))
        using (html.In("tr"))
        {
            foreach (var key in keys)
                html.Element("th", ReportText.Of(key.TrimEnd('#')), ("scope", "col"), ("class", key.EndsWith('#') ? "number" : "words"));
        }
    }
}
