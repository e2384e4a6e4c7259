using Scheduler.Domain.Text;

namespace Scheduler.Papers;

/// <summary>Texts of the papers. The papers themselves are Chinese, as the official tables are.</summary>
public static class PapersText
{
    public static TextCatalog Catalog { get; } = new("Scheduler.Papers.PapersText", typeof(PapersText).Assembly);

    /// <summary>A text as it stands in a paper.</summary>
    internal static string Say(string key, params object[] arguments) => Catalog.Format(key, arguments).Zh;
}
