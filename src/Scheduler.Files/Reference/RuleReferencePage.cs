using System.Text;
using Scheduler.Domain.Text;
using Scheduler.Files.Scenarios.RuleReaders;

namespace Scheduler.Files.Reference;

/// <summary>Writes the whole reference in one language.</summary>
internal sealed class RuleReferencePage
{
    /// <summary>The catalogue of rules in real notices has the numbers R1 to this one.</summary>
    public const int CatalogueSize = 34;

    private readonly Language language;

    private readonly StringBuilder page = new();

    public RuleReferencePage(Language language)
    {
        this.language = language;
        page.Append(ReferenceAsset.Text(language == Language.Chinese ? "Reference.opening-zh.md" : "Reference.opening-en.md")).Append('\n');
        Words();
        Catalogue();
        CommonKeys();
        foreach (var theme in RuleKindEntry.All.GroupBy(entry => entry.Theme)) Theme(theme);
    }

    public override string ToString() => page.ToString();

    private void Words()
    {
        Heading("Page.Words");
        Row(Say("Page.Column.Sentence"), Say("Page.Column.Kind"));
        Row("---", "---");
        foreach (var entry in RuleKindEntry.All) Row(KindSection.Words(entry, language), Link(entry));
        page.Append('\n');
    }

    private void Catalogue()
    {
        Heading("Page.Catalogue");
        Row(Say("Page.Column.Number"), Say("Page.Column.Subject"), Say("Page.Column.Kind"));
        Row("---", "---", "---");
        for (var i = 1; i <= CatalogueSize; i++)
        {
            var number = $"R{i}";
            var kinds = RuleKindEntry.All.Where(entry => entry.Numbers.Contains(number)).Select(Link).ToList();
            Row(number, Say($"Catalogue.{number}"), kinds.Count > 0 ? string.Join(", ", kinds) : "–");
        }

        page.Append('\n');
    }

    private void CommonKeys()
    {
        Heading("Page.CommonKeys");
        KeyTable.Write(page, "Rule", [.. RuleListReader.CommonKeys, RuleListReader.SelectorKey], language);
        Heading("Page.Selector");
        KeyTable.Write(page, "Selector", SelectorReader.Keys, language);
        page.Append(Say("Page.Selector.Unknown")).Append("\n\n").Append(Say("Page.Selector.Example")).Append("\n\n");
        page.Append("```yaml\n").Append(ReferenceAsset.Text("Reference.selector.yaml")).Append("```\n\n");
    }

    private void Theme(IGrouping<RuleTheme, RuleKindEntry> theme)
    {
        page.Append("## ").Append(Say($"Theme.{theme.Key}")).Append('\n');
        foreach (var entry in theme)
        {
            page.Append('\n');
            KindSection.Write(page, entry, language);
        }

        if (theme.Key != RuleKindEntry.All[^1].Theme) page.Append('\n');
    }

    private void Heading(string key) => page.Append("## ").Append(Say(key)).Append("\n\n").Append(Say($"{key}.Intro")).Append("\n\n");

    private void Row(params string[] cells) => page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Link(RuleKindEntry entry) => $"[{entry.Kind}](#{entry.Kind.ToLowerInvariant()})";

    private string Say(string key) => RuleReferenceText.Of(key).In(language);
}
