using Scheduler.Files.Reports;

namespace Scheduler.Files.Robust;

/// <summary>Parts that the tables of this page share.</summary>
internal static class RobustTable
{
    /// <summary>A head row of keys; a key that ends with <c>#</c> heads numbers.</summary>
    public static void Head(HtmlBuilder html, params ReadOnlySpan<string> keys)
    {
        using (html.In("thead"))
        using (html.In("tr"))
        {
            foreach (var key in keys)
                html.Element("th", RobustText.Of(key.TrimEnd('#')), ("scope", "col"), ("class", key.EndsWith('#') ? "number" : "words"));
        }
    }
}
