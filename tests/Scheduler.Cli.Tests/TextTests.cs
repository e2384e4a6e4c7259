using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Scheduler.Cli.Surroundings;
using Scheduler.Cli.Tests.Running;
using Scheduler.Domain.Text;

namespace Scheduler.Cli.Tests;

/// <summary>Languages of the commands.</summary>
public sealed partial class TextTests
{
    [Fact]
    public void Texts_OfBothLanguages_HaveTheSameKeysAndPlaces()
    {
        var keys = CliText.Catalog.Keys(Language.English).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(keys, CliText.Catalog.Keys(Language.Chinese).Order(StringComparer.Ordinal));
        Assert.All(keys, key =>
        {
            var text = CliText.Catalog.Format(key, "{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}", "{7}", "{8}");
            Assert.Equal(Places(text.En), Places(text.Zh));
        });
    }

    [Theory]
    [InlineData("", null, null, Language.English)]
    [InlineData("", "zh_CN.UTF-8", null, Language.Chinese)]
    [InlineData("", "zh_CN.UTF-8", "en_US.UTF-8", Language.English)]
    [InlineData("", "C", "zh_TW", Language.Chinese)]
    [InlineData("", "zh_CN", "", Language.Chinese)]
    [InlineData("--lang en", "zh_CN", null, Language.English)]
    [InlineData("plan x --lang=zh", "C", null, Language.Chinese)]
    [InlineData("plan x --lang", "zh", null, Language.Chinese)]
    [InlineData("plan x --lang fr", "zh", null, Language.Chinese)]
    public void Language_OfArgumentsAndLocale_IsChosen(string arguments, string? lang, string? all, Language expected) =>
        Assert.Equal(expected, LanguageChoice.Of(arguments.Split(' '), name => name == "LC_ALL" ? all : name == "LANG" ? lang : null));

    [Fact]
    public void CommandLine_WithBlanksAndQuotes_CanBeTypedAgain() => Assert.Equal(
        @"scheduler plan 'my folder' --out 'it'\''s' 方案/2027 ''",
        CommandLineText.Of(["plan", "my folder", "--out", "it's", "方案/2027", ""]));

    [Fact]
    public void Examples_OfTheManual_Parse()
    {
        var app = new CliApp(new TestShell(Language.English).Shell);
        var examples = File.ReadAllLines(RepositoryRoot.Of("docs", "cli.md"))
            .Where(line => line.StartsWith("scheduler ", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(examples);
        Assert.All(examples, example =>
        {
            string[] command = [.. CommandLineParser.SplitCommandLine(example.Split('#')[0]).Skip(1)];
            Assert.Empty(app.Root().Parse(command).Errors);
        });
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
