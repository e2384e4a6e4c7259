using System.Collections.Immutable;
using System.Text;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Reference;

/// <summary>The rule reference, in markdown: what every rule kind means, its keys, its traps and an example. docs/rules.zh.md and
/// docs/rules.en.md are these pages.</summary>
public static class RuleReference
{
    /// <summary>All kinds, in the order of the page.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. RuleKindEntry.All.Select(entry => entry.Kind)];

    /// <summary>The whole page.</summary>
    public static string Page(Language language) => new RuleReferencePage(language).ToString();

    /// <summary>The section of one kind, in the words of the page.</summary>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static string Section(string kind, Language language)
    {
        if (!Kinds.Contains(kind)) throw new ArgumentException($"There is no rule kind '{kind}'.", nameof(kind));
        var page = new StringBuilder();
        KindSection.Write(page, new RuleKindEntry(kind), language);
        return page.ToString();
    }
}
