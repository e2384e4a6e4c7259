using System.Globalization;
using System.Text.RegularExpressions;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Tests.Scenarios;

public sealed partial class FaultTextTests
{
    [Fact]
    public void Catalog_Keys_AreTheSameInBothLanguages() =>
        Assert.Equal(FaultText.Catalog.Keys(Language.English).Order(), FaultText.Catalog.Keys(Language.Chinese).Order());

    [Fact]
    public void Catalog_ForEveryKind_HasThreeTexts()
    {
        var expected = Enum.GetValues<FaultKind>().SelectMany(kind => new[] { $"{kind}.Problem", $"{kind}.Allowed", $"{kind}.Remedy" });

        Assert.Empty(expected.Except(FaultText.Catalog.Keys(Language.English)));
    }

    [Fact]
    public void Catalog_Placeholders_AreTheSameInBothLanguages()
    {
        // Each argument is its own number in double brackets, so that what is said in one language is said in the other.
        object[] arguments = [.. Enumerable.Range(0, 8).Select(i => $"⟦{i.ToString(CultureInfo.InvariantCulture)}⟧")];
        foreach (var key in FaultText.Catalog.Keys(Language.English))
        {
            var text = FaultText.Catalog.Format(key, arguments);
            Assert.True(PlaceholdersOf(text.En).SetEquals(PlaceholdersOf(text.Zh)), $"{key}: {text}");
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}|⟦|UTF-8|horizon|0", text.Zh);
        }
    }

    private static HashSet<string> PlaceholdersOf(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    [GeneratedRegex("⟦.⟧")]
    private static partial Regex Placeholder();
}
