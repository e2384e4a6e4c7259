using System.Resources;
using NodaTime;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Tests.Text;

public sealed class TextCatalogTests
{
    [Fact]
    public void Format_AKeyThatIsMissing_ThrowsWithItsName()
    {
        var exception = Assert.Throws<MissingManifestResourceException>(() => RuleText.Catalog.Format("NoSuchKey"));
        Assert.Contains("NoSuchKey", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Format_AnArgumentInTwoLanguages_PutsItInTheLanguageOfTheSentence()
    {
        var text = RuleText.Catalog.Format("BaseDays", new LocalizedText("冬季", "winter"), 35);
        Assert.Contains("冬季", text.Zh, StringComparison.Ordinal);
        Assert.Contains("winter", text.En, StringComparison.Ordinal);
        Assert.Contains("35", text.In(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Format_ADate_WritesItTheSameInBothLanguages()
    {
        var text = RuleText.Catalog.Format("FixedOrder.Stopped", "L1", new LocalDate(2027, 1, 5), new LocalDate(2027, 1, 19));
        Assert.Contains("2027-01-05", text.Zh, StringComparison.Ordinal);
        Assert.Contains("2027-01-19", text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_OfBothLanguages_AreTheSame() => Assert.Equal(
        RuleText.Catalog.Keys(Language.English).Order(StringComparer.Ordinal),
        RuleText.Catalog.Keys(Language.Chinese).Order(StringComparer.Ordinal));
}
