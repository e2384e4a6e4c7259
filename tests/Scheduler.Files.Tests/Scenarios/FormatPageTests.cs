using System.Text.RegularExpressions;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;

namespace Scheduler.Files.Tests.Scenarios;

/// <summary>docs/format.md says what the reader does.</summary>
public sealed partial class FormatPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "format.md"));

    [Fact]
    public void Examples_OfThePage_AreOneValidScenario()
    {
        var files = Block().Matches(Page).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["text"].Value);
        using var folder = new TestFolder(files);

        var result = folder.Read();

        Assert.True(result.Faults.IsEmpty, string.Join('\n', result.Faults.Select(fault => FaultText.Of(fault, Language.English))));
        Assert.Equal(ScenarioFiles.All.Order(), files.Keys.Order());
    }

    [GeneratedRegex("^```(yaml|csv) (?<name>\\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
