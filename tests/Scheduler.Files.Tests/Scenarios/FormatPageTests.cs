using System.Text.RegularExpressions;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.RuleReaders;

namespace Scheduler.Files.Tests.Scenarios;

/// <summary>docs/format.md says what the reader does.</summary>
public sealed partial class FormatPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "format.md"));

    [Fact]
    public void Examples_OfThePage_AreOneValidScenario()
    {
        var blocks = Block().Matches(Page).ToLookup(match => match.Groups["name"].Value, match => match.Groups["text"].Value);
        var files = blocks.Where(block => block.Key != "rule").ToDictionary(block => block.Key, block => block.Single());
        files["scenario.yaml"] += string.Concat(blocks["rule"]);
        using var folder = new TestFolder(files);

        var result = folder.Read();

        Assert.True(result.Faults.IsEmpty, string.Join('\n', result.Faults.Select(fault => FaultText.Of(fault, Language.English))));
        Assert.Equal(RuleReaderIndex.Kinds.Append(RuleReaderIndex.OrderKind).Order(), result.Scenario!.Rules.Select(rule => rule.Kind).Order());
    }

    [Fact]
    public void RuleKinds_OfThePage_HaveASectionThatNamesEveryKey()
    {
        foreach (var kind in RuleReaderIndex.Kinds)
        {
            var section = Regex.Match(Page, $"^### {kind}$.*?(?=^##)", RegexOptions.Multiline | RegexOptions.Singleline);
            Assert.True(section.Success, $"{kind} has no section");
            Assert.All(RuleReaderIndex.Find(kind)!.Keys, key => Assert.Contains($"`{key}", section.Value, StringComparison.Ordinal));
        }
    }

    [GeneratedRegex("^```(yaml|csv) (?<name>\\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
