using Scheduler.Domain.Text;

namespace Scheduler.Files.Explanations;

/// <summary>Texts of explanations.</summary>
public static class ExplanationText
{
    public static TextCatalog Catalog { get; } = new("Scheduler.Files.Explanations.ExplanationText", typeof(ExplanationText).Assembly);

    internal static LocalizedText Of(string key, params object[] arguments) => Catalog.Format(key, arguments);
}
