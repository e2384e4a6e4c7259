using System.Text;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Reference;

/// <summary>Writes the table of keys of a rule kind, of every rule (<c>Rule</c>) or of <c>appliesTo</c> (<c>Selector</c>).</summary>
internal static class KeyTable
{
    /// <summary>The keys that have texts: each of <paramref name="heads"/>, followed by the keys inside it (<c>rows[].grade</c>).</summary>
    public static IEnumerable<string> Rows(string subject, IEnumerable<string> heads)
    {
        var explained = Explained(subject).Order(StringComparer.Ordinal).ToList();
        return heads.SelectMany(head => explained.Where(key => HeadOf(key) == head));
    }

    /// <summary>Every key of a subject that has a meaning, in no order.</summary>
    public static IEnumerable<string> Explained(string subject) => Behind($"{subject}.Key.");

    /// <summary>Every key of a subject that has a range, in no order.</summary>
    public static IEnumerable<string> Ranged(string subject) => Behind($"{subject}.Range.");

    /// <summary>The key of the rule inside which a key stands: <c>rows</c> for <c>rows[].grade</c>.</summary>
    public static string HeadOf(string key) => key.IndexOfAny(['.', '[']) is var end and >= 0 ? key[..end] : key;

    public static void Write(StringBuilder page, string subject, IEnumerable<string> heads, Language language)
    {
        page.Append("| ").Append(Say("Page.Column.Key")).Append(" | ").Append(Say("Page.Column.Meaning")).Append(" | ").Append(Say("Page.Column.Range"))
            .Append(" |\n|---|---|---|\n");
        foreach (var key in Rows(subject, heads))
        {
            page.Append("| `").Append(key).Append("` | ").Append(Say($"{subject}.Key.{key}")).Append(" | ").Append(Say($"{subject}.Range.{key}"))
                .Append(" |\n");
        }

        page.Append('\n');

        string Say(string text) => RuleReferenceText.Of(text).In(language);
    }

    private static IEnumerable<string> Behind(string prefix) => RuleReferenceText.Catalog.Keys(Language.English)
        .Where(key => key.StartsWith(prefix, StringComparison.Ordinal))
        .Select(key => key[prefix.Length..]);
}
