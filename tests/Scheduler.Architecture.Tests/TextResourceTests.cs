using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Scheduler.Architecture.Tests;

/// <summary>Every text for people exists in Chinese and English, with the same values to fill in.</summary>
public sealed partial class TextResourceTests
{
    public static TheoryData<string> Resources =>
        new(Repository.Files("src").Where(file => file.EndsWith(".resx", StringComparison.Ordinal)
            && !file.EndsWith(".zh.resx", StringComparison.Ordinal)));

    [Fact]
    public void Resources_UnderSrc_ComeInPairs()
    {
        var files = Repository.Files("src").Where(file => file.EndsWith(".resx", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Contains(
            file.EndsWith(".zh.resx", StringComparison.Ordinal) ? file.Replace(".zh.resx", ".resx") : file.Replace(".resx", ".zh.resx"), files));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Keys_OfAPair_AreTheSame(string file)
    {
        var (english, chinese) = Pair(file);
        Assert.Equal(english.Keys.Order(), chinese.Keys.Order());
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Texts_OfAPair_AreNotEmpty(string file)
    {
        var (english, chinese) = Pair(file);
        Assert.DoesNotContain(english.Concat(chinese), text => string.IsNullOrWhiteSpace(text.Value));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Placeholders_OfAPair_Agree(string file)
    {
        var (english, chinese) = Pair(file);
        var different = english.Keys.Intersect(chinese.Keys)
            .Where(key => !Placeholders(english[key]).SetEquals(Placeholders(chinese[key])))
            .Select(key => $"{key}: '{english[key]}' / '{chinese[key]}'");
        Expect.None(different);
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void EnglishTexts_OfAPair_HoldNoChinese(string file)
    {
        // The mark of a draft stands in both languages, and a text that is the same in both, such as a language's own name, is meant so.
        var (english, chinese) = Pair(file);
        Expect.None(english.Where(text => Ideograph().IsMatch(text.Value.Replace("假设草案", "")) && chinese.GetValueOrDefault(text.Key) != text.Value)
            .Select(text => $"{text.Key}: {text.Value}"));
    }

    private static (Dictionary<string, string> English, Dictionary<string, string> Chinese) Pair(string file) =>
        (Texts(file), Texts(file.Replace(".resx", ".zh.resx")));

    private static Dictionary<string, string> Texts(string file) => XDocument.Parse(Repository.Read(file))
        .Root!.Elements("data")
        .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")?.Value ?? "");

    private static HashSet<string> Placeholders(string text) =>
        [.. Placeholder().Matches(text.Replace("{{", "")).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\{(\d+)(?:[,:][^}]*)?\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[\u3400-\u9FFF]")]
    private static partial Regex Ideograph();
}
