using Scheduler.Domain.Text;

namespace Scheduler.Files.Reference;

/// <summary>Texts of the rule reference. Keys begin with a rule kind, or with one of <c>Catalogue</c>, <c>Page</c>,
/// <c>Rule</c> (keys of every rule), <c>Section</c>, <c>Selector</c> (keys of <c>appliesTo</c>) and <c>Theme</c>.</summary>
public static class RuleReferenceText
{
    public static TextCatalog Catalog { get; } = new("Scheduler.Files.Reference.RuleReferenceText", typeof(RuleReferenceText).Assembly);

    internal static LocalizedText Of(string key, params object[] arguments) => Catalog.Format(key, arguments);
}
