using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Scheduler.Domain.Differences;
using Scheduler.Domain.Text;
using Scheduler.Files.Reports.Differences;

namespace Scheduler.Files.Tests.Differences;

public sealed class DifferencesPageTests
{
    private static readonly string Page = DifferencesPage.Render(DemoDifferences.Some);
    private static readonly XElement Tree = Parse(Page);

    [Fact]
    public void Page_Markup_IsWellFormedWithUniqueIdsAndLeadsNowhereOutside()
    {
        var ids = Tree.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(Tree.Descendants("a").Attributes("href"), target => Assert.Contains(target.Value.TrimStart('#'), ids));
        Assert.DoesNotContain("http://", Page, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", Page, StringComparison.Ordinal);
        Assert.Equal("zh", Tree.Attribute("data-lang")?.Value);
    }

    [Fact]
    public void Page_EveryText_StandsInBothLanguages()
    {
        Assert.Equal(Tree.Descendants().Count(element => Attribute(element, "lang") == "zh"), Tree.Descendants().Count(element => Attribute(element, "lang") == "en"));
        Assert.Equal(
            ["两份方案", "目标与证明", "停窑日历对照", "各市", "各企业", "各生产线", "停窑日期"],
            Tree.Descendants("h2").Select(heading => heading.Elements("span").First().Value));
    }

    [Fact]
    public void Plans_RejectionAndWhatIf_StandBesideThePlanTheyAreOf()
    {
        var rows = Rows("plans");

        Assert.Contains("old/plan.json", rows[0].Value, StringComparison.Ordinal);
        Assert.Contains("全部规则符合", rows[0].Value, StringComparison.Ordinal);
        Assert.Contains("情景假设：L01为A级", rows[1].Value, StringComparison.Ordinal);
        Assert.Equal(3, rows[1].Descendants("li").Count());
        var banner = Assert.Single(Tree.Descendants("div"), div => Attribute(div, "class") == "rejected");
        Assert.Contains("Plan B breaches", banner.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Levels_ThatDiffer_AreRowsAndTheOthersASentence()
    {
        var row = Assert.Single(Rows("levels"));

        Assert.Equal(["1,000", "990", "−10", "900", "—", "9.09%", "—"], row.Elements("td").Select(cell => cell.Value));
        Assert.Contains("两方案相同：熟料缺口 0 吨。", Section("levels").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_WithALineOfOnePlan_ShowNoFigureOfTheOther()
    {
        var rows = Rows("lines");

        Assert.Equal(3, rows.Count);
        Assert.Equal(["10", "9", "−1", "400", "390", "−10", "3,000", "3,500", "+500", "2", "2", "0"], rows[0].Elements("td").Select(cell => cell.Value));
        Assert.Equal(["4", "—", "—"], rows[1].Elements("td").Take(3).Select(cell => cell.Value));
        Assert.Contains($"仅方案A的情景安排的生产线：{DemoDifferences.Scenario.Lines[1].Id}。", Section("plans").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Calendars_OfLinesWhoseDaysDiffer_StandInTwoRowsWithMarkedDays()
    {
        var bars = Section("calendars").Descendants("rect").Where(rect => rect.Element("title") is not null).ToList();
        var first = DemoDifferences.Scenario.Lines[0].Id;

        // The third line stands still on the same days, so it has no calendar.
        Assert.Equal(["stop", "only-a", "stop", "only-b", "stop", "only-a"], bars.Select(bar => Attribute(bar, "class")));
        Assert.Equal(
            [
                $"Plan A, {first}: stopped 2027-01-05 to 2027-01-14, 10 days", $"Only plan A, {first}: stopped 2027-01-05 to 2027-01-07, 3 days",
                $"Plan B, {first}: stopped 2027-01-08 to 2027-01-16, 9 days", $"Only plan B, {first}: stopped 2027-01-15 to 2027-01-16, 2 days",
            ],
            bars.Take(4).Select(bar => bar.Value.Split(" / ")[1]));
        Assert.Equal(Number(bars[0], "y") + 14, Number(bars[2], "y"));
        Assert.Equal(2, Section("calendars").Descendants("pattern").Count());

        var words = Rows("days");
        Assert.Equal(["01-05 – 01-14 (10) ", "01-08 – 01-16 (9) ", "01-05 – 01-07 (3) ", "01-15 – 01-16 (2) "], words[0].Elements("td").Select(cell => cell.Value));
        Assert.Equal(2, words.Count);
    }

    [Fact]
    public void Page_OfEqualPlans_SaysSoAndShowsNoTableOfDifferences()
    {
        var tree = Parse(DifferencesPage.Render(DemoDifferences.None));

        Assert.Contains("两份方案没有差异", tree.Descendants("header").Single().Value, StringComparison.Ordinal);
        Assert.Equal(["plans"], tree.Descendants("section").Select(section => Attribute(section, "id")));
    }

    [Fact]
    public void Page_MarkupInNames_IsShownAsText()
    {
        const string Evil = "<script>alert('&\"')</script>]]>";
        var line = DemoDifferences.Some.Lines[0];
        var some = DemoDifferences.Some;
        var page = DifferencesPage.Render(some with
        {
            A = some.A with { Compared = some.A.Compared with { Name = Evil, Scenario = some.A.Compared.Scenario with { Title = LocalizedText.Same(Evil) } } },
            Cities = [some.Cities[0] with { Name = LocalizedText.Same(Evil) }],
            Lines = [new LineDifference(line.Line with { Id = Evil }, LocalizedText.Same(Evil), line.A, line.B, line.StopsA, line.StopsB)],
        });

        Assert.Equal(1, Regex.Count(page, "<script"));
        Assert.Equal(Evil, Parse(page).Descendants("h1").Single().Value);
    }

    [Fact]
    public void Page_OfManyLines_SpreadsOverPanelsThatEachFitAPage()
    {
        var many = DemoDifferences.Some with { Lines = [.. Enumerable.Repeat(DemoDifferences.Some.Lines[0], 50)] };
        var panels = Parse(DifferencesPage.Render(many)).Descendants("div").Where(div => Attribute(div, "class") == "chart").ToList();

        Assert.Equal([22, 22, 6], panels.Select(panel => panel.Descendants("text").Count(text => Attribute(text, "class") == "line-id")));
    }

    private static XElement Parse(string page)
    {
        using var reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    private static XElement Section(string id) => Tree.Descendants("section").Single(section => Attribute(section, "id") == id);

    private static List<XElement> Rows(string section) => [.. Section(section).Descendants("tbody").Single().Elements("tr")];

    private static string Attribute(XElement element, string name) => element.Attribute(name)?.Value ?? "";

    private static double Number(XElement element, string name) =>
        double.Parse(Attribute(element, name), System.Globalization.CultureInfo.InvariantCulture);
}
