using System.Text.RegularExpressions;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;
using Scheduler.Files.Reference;
using Scheduler.Files.Scenarios.RuleReaders;
using Scheduler.Files.Tests.Scenarios;

namespace Scheduler.Files.Tests.Reference;

/// <summary>The rule reference is whole: every kind, key and catalogue number is explained, in both languages, and every
/// example can be read. docs/new-rule-kind.md says what a new kind needs.</summary>
public sealed partial class RuleReferenceTests
{
    private static readonly string[] Parts = ["Title", "Catalogue", "Theme", "Meaning", "Words", "Edges", "Sources"];

    private static readonly string[] OtherSubjects = ["Catalogue", "Page", "Rule", "Section", "Selector", "Theme"];

    private static readonly Dictionary<Language, string> Pages = Enum.GetValues<Language>().ToDictionary(language => language, RuleReference.Page);

    public static TheoryData<string> Kinds => [.. RuleReference.Kinds];

    [Theory]
    [InlineData(Language.Chinese, "rules.zh.md")]
    [InlineData(Language.English, "rules.en.md")]
    public void Page_InTheDocs_IsTheGeneratedOne(Language language, string name)
    {
        var file = Path.Combine(RepositoryRoot.Path, "docs", name);
        var page = Pages[language];
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(file, page);

        var docs = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";

        Assert.True(
            page == docs,
            $"docs/{name} is not what the generator writes, first in line {FirstDifference(page, docs)}. Write it anew: "
            + "UPDATE_SNAPSHOTS=1 dotnet test tests/Scheduler.Files.Tests --filter RuleReferenceTests");
    }

    [Fact]
    public void Kinds_OfTheDomain_AllHaveASection()
    {
        var kinds = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).Select(type => type.Name);

        Assert.Equal(kinds.Order(), RuleReference.Kinds.Order());
        Assert.All(Enum.GetValues<Language>(), language =>
        {
            var headings = Heading().Matches(Pages[language]).Select(match => match.Groups["text"].Value);
            Assert.Equal(RuleReference.Kinds, headings);
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Section_OfAKind_StandsInThePageAsItIs(string kind) => Assert.All(Enum.GetValues<Language>(), language =>
        Assert.Contains($"\n{RuleReference.Section(kind, language)}", Pages[language], StringComparison.Ordinal));

    [Fact]
    public void Section_OfNoKind_IsRefused() => Assert.Throws<ArgumentException>(() => RuleReference.Section("NoKind", Language.English));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Texts_OfAKind_AreComplete(string kind) => Assert.All(Parts, part =>
        Assert.True(Keys.Contains($"{kind}.{part}"), $"RuleReferenceText.resx has no '{kind}.{part}'"));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Keys_OfAKind_AreAllExplainedAndNoOther(string kind)
    {
        var entry = new RuleKindEntry(kind);
        AssertExplained(kind, entry.Keys, entry.Explainable);
    }

    [Fact]
    public void Keys_OfEveryRule_AreAllExplainedAndNoOther()
    {
        string[] keys = [.. RuleListReader.CommonKeys, RuleListReader.SelectorKey];
        AssertExplained("Rule", keys, keys);
    }

    [Fact]
    public void Keys_OfTheSelector_AreAllExplainedAndNoOther() => AssertExplained("Selector", SelectorReader.Keys, SelectorReader.Keys);

    [Fact]
    public void Texts_OfTheReference_AreAllOfAKindOrOfThePage() => Assert.All(Keys, key =>
    {
        var (subject, rest) = (key.Split('.')[0], key[(key.IndexOf('.') + 1)..]);
        var isKnown = OtherSubjects.Contains(subject)
            || (RuleReference.Kinds.Contains(subject)
                && (Parts.Contains(rest) || rest.StartsWith("Key.", StringComparison.Ordinal) || rest.StartsWith("Range.", StringComparison.Ordinal)));
        Assert.True(isKnown, $"'{key}' in RuleReferenceText.resx is shown nowhere");
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Example_OfAKind_IsAValidScenarioThatBeginsWithIt(string kind)
    {
        var result = new ReferenceExample(kind).Read();

        Assert.True(result.Faults.IsEmpty, string.Join('\n', result.Faults.Select(fault => FaultText.Of(fault, Language.English))));
        Assert.Contains(result.Scenario!.Rules, rule => rule.Kind == kind);
        if (kind != RuleReaderIndex.OrderKind) Assert.Equal(kind, result.Scenario.Rules[0].Kind);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Example_OfAKind_ShowsEveryKey(string kind)
    {
        var text = string.Concat(new ReferenceExample(kind).Own.Values);
        Assert.All(KeyTable.Explained(kind), key =>
        {
            var name = key[(key.LastIndexOf('.') + 1)..];
            Assert.True(Regex.IsMatch(text, $@"\b{name}\b"), $"the example of {kind} does not show '{key}'");
        });
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Examples_BeforeTheKinds_AreValidScenarios(Language language)
    {
        var opening = Pages[language].Split($"### {RuleReference.Kinds[0]}")[0];
        var blocks = YamlBlock().Matches(opening).Select(match => match.Groups["text"].Value).ToList();

        Assert.Equal(2, blocks.Count);
        Assert.All(blocks, rules =>
        {
            var example = new ReferenceExample(nameof(BaseDays));
            using var folder = new TestFolder(example.Files);
            var result = folder.Change("scenario.yaml", example.Own["scenario.yaml"], rules).Read();
            Assert.True(result.Faults.IsEmpty, string.Join('\n', result.Faults.Select(fault => FaultText.Of(fault, Language.English))));
        });
        Assert.All(RuleId().Matches(blocks[0]), match => Assert.Contains($"`{match.Groups["id"].Value}`", opening, StringComparison.Ordinal));
    }

    [Fact]
    public void Examples_Embedded_AreAllOfAKind()
    {
        const string Prefix = "Reference.Example.";
        var names = typeof(RuleReference).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Contains(name[Prefix.Length..].Split('.')[0], RuleReference.Kinds));
    }

    [Fact]
    public void CatalogueNumbers_OfAllKinds_LeaveNoneOut()
    {
        var all = Enumerable.Range(1, RuleReferencePage.CatalogueSize).Select(number => $"R{number}").ToList();
        var named = RuleKindEntry.All.SelectMany(entry => entry.Numbers).ToHashSet();

        Assert.Subset(all.ToHashSet(), named);
        Assert.All(all, number => Assert.Contains(number, named));
    }

    [Fact]
    public void Pages_OfBothLanguages_HaveTheSameParts()
    {
        Assert.Equal(Parts(Language.English), Parts(Language.Chinese));

        static (int Headings, int Rows, int Steps, int Blocks) Parts(Language language)
        {
            var lines = Pages[language].Split('\n');
            return (
                lines.Count(line => line.StartsWith('#')),
                lines.Count(line => line.StartsWith('|')),
                lines.Count(line => line.Length > 0 && char.IsAsciiDigit(line[0])),
                lines.Count(line => line.StartsWith("```", StringComparison.Ordinal)));
        }
    }

    private static IReadOnlyCollection<string> Keys => RuleReferenceText.Catalog.Keys(Language.English);

    private static void AssertExplained(string subject, IEnumerable<string> keys, IEnumerable<string> explainable)
    {
        var explained = KeyTable.Explained(subject).Order().ToList();
        Assert.All(keys, key => Assert.True(explained.Contains(key), $"RuleReferenceText.resx has no '{subject}.Key.{key}'"));
        Assert.All(explained, key => Assert.True(
            explainable.Contains(KeyTable.HeadOf(key)), $"'{subject}.Key.{key}' in RuleReferenceText.resx explains a key that is not read"));
        Assert.Equal(explained, KeyTable.Ranged(subject).Order());
    }

    private static int FirstDifference(string page, string docs) =>
        page.Split('\n').Zip(docs.Split('\n')).TakeWhile(pair => pair.First == pair.Second).Count() + 1;

    // The names of kinds are single words; the headings of the opening are not.
    [GeneratedRegex("^### (?<text>[A-Za-z]+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```yaml\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex YamlBlock();

    [GeneratedRegex("^- id: (?<id>\\S+)$", RegexOptions.Multiline)]
    private static partial Regex RuleId();
}
