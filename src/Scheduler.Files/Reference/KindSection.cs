using System.Text;
using Scheduler.Domain.Text;
using Scheduler.Files.Scenarios.Folders;

namespace Scheduler.Files.Reference;

/// <summary>Writes the section of one rule kind.</summary>
internal static class KindSection
{
    /// <summary>Every section ends with its last line, without an empty one.</summary>
    public static void Write(StringBuilder page, RuleKindEntry entry, Language language)
    {
        var example = new ReferenceExample(entry.Kind);
        page.Append("### ").Append(entry.Kind).Append("\n\n");
        page.Append("**").Append(Text("Title")).Append("**");
        if (!entry.Numbers.IsEmpty) page.Append(Say("Section.Catalogue", string.Join(", ", entry.Numbers)));
        page.Append("\n\n").Append(Text("Meaning")).Append("\n\n");
        page.Append(Say("Section.InANotice", Words(entry, language))).Append("\n\n");
        page.Append(Say("Section.ToolSays", example.Rule.Sentence)).Append("\n\n");
        if (KeyTable.Rows(entry.Kind, entry.Explainable).Any())
            KeyTable.Write(page, entry.Kind, entry.Explainable, language);
        else
            page.Append(Say("Section.NoKeys")).Append("\n\n");
        page.Append(Say("Section.Edges", entry.Text("Edges"))).Append("\n\n");
        page.Append(Say($"Section.Reach.{example.Rule.Reach}"));
        if (example.Rule.RivalKey is not null) page.Append(language == Language.English ? " " : "").Append(Say("Section.Rivals"));
        page.Append("\n\n");
        foreach (var (file, text) in example.Own)
        {
            if (file != ScenarioFiles.Scenario) page.Append(Say("Section.File", file)).Append("\n\n");
            page.Append("```").Append(Path.GetExtension(file)[1..]).Append('\n').Append(text).Append("```\n\n");
        }

        page.Append(Say("Section.Sources", entry.Text("Sources"))).Append('\n');

        string Text(string part) => entry.Text(part).In(language);

        string Say(string key, params object[] arguments) => RuleReferenceText.Of(key, arguments).In(language);
    }

    /// <summary>The sentence of a notice that asks for the kind. Notices are Chinese, so the English page gives both.</summary>
    public static string Words(RuleKindEntry entry, Language language)
    {
        var words = entry.Text("Words");
        return language == Language.Chinese ? words.Zh : $"{words.Zh} ({words.En})";
    }
}
