using Scheduler.Domain.Text;

namespace Scheduler.Files.Targets;

/// <summary>Texts about targets and the coverage of data, for console, tables and report.</summary>
public static class TargetText
{
    public static TextCatalog Catalog { get; } = new("Scheduler.Files.Targets.TargetText", typeof(TargetText).Assembly);

    /// <summary>A text in both languages.</summary>
    public static LocalizedText Of(string key, params object[] arguments) => Catalog.Format(key, arguments);
}
