using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Coverage;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Targets;
using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;
using Scheduler.Files.Plans;
using Scheduler.Files.Reports;
using Scheduler.Files.Tests.Plans;

namespace Scheduler.Files.Tests.Reports;

public sealed class ReportPageTests
{
    private static readonly Scenario Scenario = DemoScenario.Create();
    private static readonly PlanResult Result = DemoPlan.Result(Scenario);
    private static readonly PlanVerdict Accepted = DemoPlan.Accepted(Scenario, Result);
    private static readonly string Page = Render(Scenario, Result, Accepted);
    private static readonly XElement Tree = Parse(Page);

    [Fact]
    public void Page_SameInput_IsTheSameText() => Assert.Equal(Page, Render(Scenario, Result, Accepted));

    [Fact]
    public void Page_Markup_IsWellFormedWithUniqueIds()
    {
        var ids = Tree.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());

        var targets = Tree.Descendants("a").Attributes("href").Select(href => href.Value.TrimStart('#'));
        Assert.All(targets, target => Assert.Contains(target, ids));
    }

    [Fact]
    public void Targets_AndCoverage_HaveSectionsWhereTheyWereCounted()
    {
        Assert.DoesNotContain(Tree.Descendants("section"), section => Attribute(section, "id") is "targets" or "coverage");

        var target = new ListTarget("small", new("小线", "small lines"), Scenario.Rules[0].Source, null, LineSelector.All, LineSelector.All);
        var lines = Enumerable.Range(1, 60).Select(number => $"N{number}").ToList();
        var verdict = Accepted with
        {
            Targets = [new(target, Scenario.Horizon.From, TargetOutcome.Listed, [.. lines.Select(id => new TargetLine(id, 100, TargetAnswer.Fits, true, []))], null, null)],
            Coverage = [new("grade", new("等级", "grade"), ["small"], false, [new("N1", 100, FactStanding.Sourced), new("N2", 300, FactStanding.Unknown)])],
        };
        var tree = Parse(Render(Scenario, Result, verdict));

        var targets = tree.Descendants("section").Single(section => Attribute(section, "id") == "targets");
        Assert.Contains("small lines", targets.Value);
        Assert.Contains("60 of 60 lines", targets.Value);

        // A long list is folded, and whole inside.
        Assert.Contains("and 40 more", targets.Descendants("summary").Single().Value);
        Assert.All(lines, id => Assert.Contains(id, targets.Descendants("details").Single().Value));
        var coverage = tree.Descendants("section").Single(section => Attribute(section, "id") == "coverage");
        Assert.Contains("25 % (1)", coverage.Value);
        Assert.Contains("grade missing: 1 line(s), 300 t/d: N2", coverage.Value);
    }

    [Fact]
    public void Page_Links_LeadNowhereOutside()
    {
        Assert.DoesNotContain("http://", Page);
        Assert.DoesNotContain("https://", Page);
        Assert.DoesNotContain("@import", Page);
        Assert.DoesNotContain(Tree.Descendants().Attributes(), attribute => attribute.Name.LocalName is "src" or "style" or "onclick");
        Assert.All(Tree.Descendants().Attributes("href"), href => Assert.StartsWith("#", href.Value));
        Assert.All(Regex.Matches(Page, @"url\(([^)]*)\)").Cast<Match>(), url => Assert.StartsWith("#", url.Groups[1].Value));
        Assert.StartsWith("default-src 'none'", Attribute(Tree.Descendants("meta").Single(meta => meta.Attribute("http-equiv") is not null), "content"));
    }

    [Fact]
    public void Page_AssetHashes_MatchTheAssets()
    {
        var policy = Attribute(Tree.Descendants("meta").Single(meta => meta.Attribute("http-equiv") is not null), "content");
        foreach (var asset in new[] { "style", "script" })
        {
            var content = Regex.Match(Page, $"<{asset}>(.*?)</{asset}>", RegexOptions.Singleline).Groups[1].Value;
            var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(content)));
            Assert.Contains($"{asset}-src 'sha256-{hash}'", policy);
        }
    }

    [Fact]
    public void Page_EveryOperatingLine_StandsInCalendarAndTable()
    {
        var calendar = Section("calendar").Descendants("th").Where(cell => Attribute(cell, "scope") == "row").Select(cell => cell.Value).ToHashSet();
        var table = Section("lines").Descendants("th").Select(cell => cell.Value).ToHashSet();
        Assert.All(Scenario.OperatingLines, line =>
        {
            Assert.Contains(line.Id, calendar);
            Assert.Contains(line.Id, table);
        });
        Assert.Contains("L42", Section("lines").Value);
    }

    [Fact]
    public void Page_EveryStop_IsABarWithItsDates()
    {
        var bars = Section("calendar").Descendants("rect")
            .Where(rect => Attribute(rect, "class") == "stop" && rect.Element("title") is not null)
            .Select(rect => rect.Element("title")!.Value)
            .ToList();

        Assert.Equal(Result.Plan.Stops.Length, bars.Count);
        Assert.Contains("L01：2027-01-16 至 2027-02-21 停窑，37天 / L01: stopped 2027-01-16 to 2027-02-21, 37 days", bars);
    }

    [Fact]
    public void Calendar_FirstAndLastDay_TouchTheEndsOfTheAxis()
    {
        var rects = Section("calendar").Descendants("rect").Where(rect => rect.Element("title") is not null).ToList();
        var first = rects.First(rect => rect.Value.StartsWith("L03：2027-01-01", StringComparison.Ordinal));
        var last = rects.First(rect => rect.Value.StartsWith("L12：2027-12-09 至 2027-12-31", StringComparison.Ordinal));

        Assert.Equal(0, Percent(first, "x"));
        Assert.Equal(100, Percent(last, "x") + Percent(last, "width"), 0.002);
    }

    [Fact]
    public void Calendar_CarriedStopAndOrders_AreMarked()
    {
        Assert.Contains(Rects("carried"), rect => rect.Value.Contains("L03") && rect.Value.Contains("2026-12-20"));
        Assert.DoesNotContain(Rects("carried"), rect => rect.Value.Contains("L05"));
        Assert.Contains(Rects("order-stop"), rect => rect.Value.Contains("L08"));
        Assert.Contains(Rects("order-run"), rect => rect.Value.Contains("L21"));
    }

    [Fact]
    public void Calendar_IdleDays_HaveAMarkOfTheirOwnThatTheLegendAndTheTableOfLinesExplain()
    {
        var days = DemoScenario.Days("2027-07-01", "2027-07-05");
        var report = new FixedOrder(FixedOrder.ReportId("L21", days.Start), new("", "7号日报", "", Firmness.Rigid, Assumed: false), "L21", days, LineState.Idle)
        {
            Reason = StopReason.Breakdown,
            IsReport = true,
        };
        var scenario = Scenario with { Rules = [.. Scenario.Rules, report] };
        var tree = Parse(Render(scenario, Result, DemoPlan.Accepted(scenario, Result)));
        var sections = tree.Descendants("section").ToDictionary(section => Attribute(section, "id"));

        var marks = sections["calendar"].Descendants("rect").Where(rect => Attribute(rect, "class") == "idle").ToList();
        var mark = Assert.Single(marks, rect => rect.Element("title") is not null);
        Assert.Contains("L21于2027-07-01至2027-07-05停产不计（故障）", mark.Value, StringComparison.Ordinal);
        Assert.Equal(2, marks.Count);
        Assert.Contains("停产不计：停产但不属计划停窑", sections["calendar"].Value, StringComparison.Ordinal);
        Assert.Contains("idle: stands still without a stop of the plan", sections["calendar"].Value, StringComparison.Ordinal);
        var row = sections["lines"].Descendants("tr").Single(row => row.Elements("th").Any(cell => cell.Value == "L21"));
        Assert.Contains("停产不计", row.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("停产不计", sections["lines"].Descendants("tr").Single(row => row.Elements("th").Any(cell => cell.Value == "L20")).Value, StringComparison.Ordinal);
        Assert.Contains("7号日报", sections["rules"].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_OrderThatAReportCuts_IsDrawnOnItsOtherDays()
    {
        var order = Scenario.Rules.OfType<FixedOrder>().First(order => order.State == LineState.Stopped);
        var day = order.Days.Start.PlusDays(1);
        var report = new FixedOrder(FixedOrder.ReportId(order.LineId, day), order.Source, order.LineId, new(day, day), LineState.Running) { IsReport = true };
        var scenario = Scenario with { Rules = [.. Scenario.Rules, report] };
        var tree = Parse(Render(scenario, Result, DemoPlan.Accepted(scenario, Result)));

        var marks = tree.Descendants("rect").Where(rect => Attribute(rect, "class") == "order-stop" && rect.Value.Contains(order.LineId, StringComparison.Ordinal)).ToList();

        Assert.Equal(2, marks.Count);
        Assert.Equal(1, Rects("order-stop").Count(rect => rect.Value.Contains(order.LineId, StringComparison.Ordinal)));
    }

    [Fact]
    public void Page_EveryRule_StandsWithSentenceInBothLanguagesAndSource()
    {
        var rows = Section("rules").Descendants("tbody").Single().Elements("tr").ToList();
        Assert.Equal(Scenario.Rules.Length, rows.Count);
        Assert.All(Accepted.Rules.Zip(rows), pair =>
        {
            var (verdict, row) = pair;
            var texts = row.Descendants("span").Select(span => span.Value).ToList();
            Assert.Contains(verdict.Rule.Sentence.Zh, texts);
            Assert.Contains(verdict.Rule.Sentence.En, texts);
            Assert.Contains(verdict.Rule.Source.Notice, row.Value);
            Assert.Equal(verdict.Rule.Source.Assumed, texts.Contains("假设"));
            Assert.Contains("符合", texts);
        });
    }

    [Fact]
    public void Fairness_Declared_IsASectionWithThePictureTheGroupsAndEveryLine()
    {
        var tree = Parse(Render(Scenario, DemoPlan.Fair(Result), DemoPlan.Fair(Accepted)));
        var section = tree.Descendants("section").Single(section => Attribute(section, "id") == "fairness");
        var tables = section.Descendants("table").Where(table => Attribute(table, "class") == "fairness").Select(table => table.Element("tbody")!).ToList();
        var group = tables[0].Elements("tr").Single();

        Assert.Contains(tree.Descendants("strong"), name => name.Value == "公平性Fairness");
        Assert.Equal("北部 · A级North · grade A", group.Element("th")!.Value);
        Assert.Equal(["2", "1,270", "L01 1,333 ‰（4 天）1,333 ‰ (4 d)", "L02 63 ‰（1 天）63 ‰ (1 d)"], group.Elements("td").Select(cell => cell.Value));
        Assert.Contains("L01, 333 ‰ of its due days", section.Value);
        Assert.Equal(["L01", "L02"], tables[1].Elements("tr").Select(row => row.Element("th")!.Value));

        // One dot for each line in either panel, farther right for the heavier burden, and the spread between them.
        var dots = section.Descendants("rect").Where(rect => Attribute(rect, "class") == "line-dot" && rect.Element("title") is not null).ToList();
        Assert.Equal(4, dots.Count);
        var (heavy, light) = (dots.Single(dot => dot.Value == "L01 1,333 ‰"), dots.Single(dot => dot.Value == "L02 63 ‰"));
        var spread = section.Descendants("rect").Single(rect => Attribute(rect, "class") == "spread" && Number(rect, "x") > 100);
        Assert.Equal(Number(light, "x") + 3, Number(spread, "x"), 0.02);
        Assert.Equal(Number(heavy, "x") + 3, Number(spread, "x") + Number(spread, "width"), 0.02);
    }

    [Fact]
    public void Fairness_NotDeclared_SaysNothingOfIt() => Assert.DoesNotContain("公平", Page);

    [Fact]
    public void Calendar_Stops_CarryTheNumbersOfTheirReasons()
    {
        var tree = Parse(Render(Scenario, Result, DemoPlan.Reported(Scenario, Result, Accepted)));
        var row = tree.Descendants("tr").Single(row => Attribute(row, "data-city") == "c1" && row.Element("th")!.Value == "L03");
        var stop = row.Descendants("rect").First(rect => Attribute(rect, "class") == "stop");

        Assert.Equal(("44", "1,804,000", "2026-12-20"), (Attribute(stop, "data-counted"), Attribute(stop, "data-avoided"), Attribute(stop, "data-since")));
        Assert.Equal("0:44:52:52", Attribute(stop, "data-pays"));
        Assert.Equal("采暖季the heating season", tree.Descendants("ol").Single(list => Attribute(list, "id") == "stop-tip-windows").Elements("li").Single().Value);
        foreach (var number in Attribute(stop, "data-rules").Split(' ').Select(pair => pair.Split(':')[0]))
        {
            var sentence = tree.Descendants("tr").Single(rule => Attribute(rule, "id") == $"rule-{number}").Descendants("span").First(span => Attribute(span, "class") == "sentence");
            Assert.Contains(sentence.Value, new[] { 0, 1 }.Select(index => Scenario.Rules[index].Sentence).Select(words => words.Zh + words.En));
        }
    }

    [Fact]
    public void OutlookStops_Reported_ShowEveryThirdOfAMonthAsNumbersColourAndBar()
    {
        var tree = Parse(Render(Scenario, Result, DemoPlan.Reported(Scenario, Result, Accepted)));
        var section = tree.Descendants("section").Single(section => Attribute(section, "id") == "outlook-stops");
        var rows = section.Descendants("tbody").Single().Elements("tr").ToList();

        Assert.Equal(Scenario.Cities.Select(city => city.Name.Zh + city.Name.En), rows.Select(row => row.Element("th")!.Value));
        Assert.All(rows, row => Assert.Equal(37, row.Elements("td").Count()));
        Assert.Equal(36, section.Descendants("th").Count(cell => Attribute(cell, "class") == "day"));
        var last = rows[0].Elements("td").ElementAt(35);
        Assert.EndsWith("100%", last.Value);
        Assert.EndsWith(" off-10", Attribute(last, "class"));
        Assert.EndsWith(" off-0", Attribute(rows[0].Elements("td").First(), "class"));
        Assert.Equal("75%最重 122 天；均匀分布为 33%122 days are worst; evenly spread 33%", rows[1].Elements("td").Last().Value);
        Assert.DoesNotContain(Tree.Descendants("section"), other => Attribute(other, "id") == "outlook-stops");
    }

    [Fact]
    public void Banner_Draft_IsShownOnlyForDrafts()
    {
        var official = Render(Scenario with { Status = DraftStatus.Official }, Result, Accepted);

        Assert.NotNull(WithClass(Tree, "draft"));
        Assert.Equal(10, Tree.Descendants("h2").Count(heading => heading.Value.Contains("假设草案")));
        Assert.Equal("is-draft", Attribute(Tree.Element("body")!, "class"));
        Assert.Null(WithClass(Parse(official), "draft"));
        Assert.DoesNotContain(Parse(official).Descendants("h2"), heading => heading.Value.Contains("假设草案"));
        Assert.Equal("", Attribute(Parse(official).Element("body")!, "class"));
    }

    [Fact]
    public void Banner_Rejection_StandsFirstWithEveryFinding()
    {
        var tree = Parse(Render(Scenario, Result, DemoPlan.Rejected(Scenario, Result, 15)));
        var first = tree.Element("body")!.Elements().ElementAt(1);

        Assert.Equal("skip", Attribute(tree.Element("body")!.Elements().First(), "class"));
        Assert.Equal("rejected", Attribute(first, "class"));
        Assert.Equal(15, first.Descendants("li").Count());
        Assert.Contains("L15 stops 52 days", first.Value);
        Assert.Null(WithClass(Tree, "rejected"));
    }

    [Fact]
    public void Page_FaultyForm_ShowsTheFaultAndClaimsNoFigures()
    {
        var tree = Parse(Render(Scenario, Result, DemoPlan.FaultyForm()));

        Assert.Contains("停窑重叠", tree.Element("body")!.Elements().ElementAt(1).Value);
        Assert.All(tree.Descendants("section").Single(section => Attribute(section, "id") == "lines").Descendants("tr").Skip(1),
            row => Assert.Equal("———", string.Concat(row.Elements("td").Where(cell => Attribute(cell, "class") == "number").Skip(1).Select(cell => cell.Value))));
        Assert.DoesNotContain(tree.Descendants("path"), path => Attribute(path, "class") == "area");
    }

    [Fact]
    public void Levels_MissingBound_IsUnknownAndNotZero()
    {
        var row = Section("levels").Descendants("tbody").Single().Elements("tr").Last();
        var cells = row.Elements("td").Select(cell => cell.Value).ToList();

        Assert.Equal("—未知unknown", cells[1]);
        Assert.Equal("—未知unknown", cells[2]);
        Assert.Contains("Nothing is proven", cells[^1]);
    }

    [Fact]
    public void Levels_TinyGap_IsNotRoundedToAProof()
    {
        var result = Result with { Levels = [new(ObjectiveLevel.Exposure, 1_000_000_001, 1_000_000_000, 2_000_000_000)] };
        var row = Parse(Render(Scenario, result, Accepted)).Descendants("tbody").First();

        Assert.Equal("<0.01%", row.Descendants("td").ElementAt(2).Value);
        Assert.DoesNotContain("proven optimal", row.Value.Replace("not proven optimal", ""));
    }

    [Fact]
    public void Page_MarkupInNames_IsShownAsText()
    {
        const string Evil = "<script>alert('&\"')</script>]]>\u0001\ud800";
        var text = LocalizedText.Same(Evil);
        var line = Scenario.Lines[0] with { Id = Evil, County = Evil, CompanyId = Evil };
        var rules = Scenario.Rules.Select(rule => rule with { Source = rule.Source with { Issuer = Evil, Notice = Evil, Article = Evil } });
        var scenario = Scenario with
        {
            Title = text,
            Province = Evil,
            Cities = Scenario.Cities.SetItem(0, Scenario.Cities[0] with { Name = text }),
            Markets = Scenario.Markets.SetItem(0, Scenario.Markets[0] with { Name = text }),
            Lines = Scenario.Lines.SetItem(0, line),
            Windows = [.. Scenario.Windows.Select(window => window with { Name = text })],
            Rules = [.. rules],
            Provenance = [text],
        };
        var verdict = Accepted with { Rules = [.. Accepted.Rules.Select(rule => rule with { Tightest = text, Findings = [new(text, Evil, null)] })] };
        var page = ReportPage.Render(scenario, Result, verdict, DemoPlan.Run with { CommandLine = Evil });

        Assert.Equal(1, Regex.Count(page, "<script"));
        Assert.Contains("<script>alert('&\"')</script>]]>\uFFFD\uFFFD", Parse(page).Descendants("h1").Single().Value);
    }

    [Fact]
    public void Page_SmallestScenario_IsWellFormed()
    {
        var horizon = new Horizon(new(2027, 2, 1), new(2027, 2, 1));
        var scenario = Scenario with
        {
            Horizon = horizon,
            Cities = [],
            Markets = [],
            Lines = [],
            Demand = [],
            Histories = [],
            Rules = [],
            Provenance = [],
            Windows = [new(Scenario.HorizonWindowId, new("全期", "all"), horizon.Days)],
        };
        var result = Result with { Plan = Result.Plan with { Stops = [] }, Levels = [] };

        Parse(Render(scenario, result, new([], [], new([], [], [0], 0, 0, 0, 0, 0))));
    }

    [Fact]
    public void Calendar_ManyLines_AreOneTableWhoseHeadEveryPageRepeats()
    {
        var lines = Enumerable.Range(100, 140).Select(number => Scenario.Lines[0] with { Id = $"M{number}" });
        var tree = Parse(Render(Scenario with { Lines = [.. Scenario.Lines, .. lines] }, Result, DemoPlan.FaultyForm()));
        var table = tree.Descendants("table").Single(table => Attribute(table, "class") == "calendar");

        Assert.Equal(181, table.Elements("tbody").Elements("tr").Count(row => Attribute(row, "class") != "group"));
        Assert.Equal(7, table.Elements("tbody").Count());
        Assert.Equal(12, table.Element("thead")!.Descendants("svg").First().Descendants("text").Count(text => Attribute(text, "class") == "month" && Attribute(text, "lang") != "en"));
    }

    [Fact]
    public void Changes_Given_AreASectionWithEveryChangedLineAndEveryDoubt()
    {
        var page = Parse(ReportPage.Render(Scenario, Result, Accepted, DemoPlan.Run, DemoPlan.Changes(Result)));
        var section = page.Descendants("section").Single(section => Attribute(section, "id") == "changes");
        var rows = section.Descendants("tbody").Single().Elements("tr").ToList();

        Assert.Contains("Moved against old/plan.json: 13 line-days on 2 lines", section.Value);
        Assert.Contains("demo-2026", section.Value);
        Assert.Contains("left out: X.", section.Value);
        Assert.Contains("planned freely: L41.", section.Value);
        Assert.Equal(["L01", "L02"], rows.Select(row => row.Element("th")!.Value));
        Assert.Equal(["12", "01-10 – 01-15 (6) 03-01 – 03-06 (6) ", "不停窑no stop"], rows[0].Elements("td").Skip(1).Take(3).Select(cell => cell.Value));
        var (why, effect) = (rows[0].Elements("td").ElementAt(4).Value, rows[0].Elements("td").ElementAt(5).Value);
        Assert.Contains("With its stops in force it would break: exempt, scope: 12 days too many; cap: 1 t too few", why);
        Assert.Contains("将违反：exempt、scope：多12天；cap：少1吨", why);
        Assert.Contains("shortage −50 t; exposure +1,234", effect);
        Assert.DoesNotContain(Tree.Descendants("section"), other => Attribute(other, "id") == "changes");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Progress_TooFewSamples_SaysSoAndDrawsNothing(int samples)
    {
        var section = Progress([.. Enumerable.Range(1, samples).Select(second => new ProgressSample(second, ObjectiveLevel.Exposure, 500, 400))]);

        Assert.Contains("Not enough samples to draw", section.Value);
        Assert.Empty(section.Descendants("svg"));
    }

    [Fact]
    public void Progress_Samples_AreStepsOnALogarithmicAxis()
    {
        var section = Progress(
            new(0.1, ObjectiveLevel.Exposure, 200_000_000, null),
            new(1, ObjectiveLevel.Exposure, 180_000_000, 120_000_000),
            new(2, ObjectiveLevel.Shortage, 5, 5),
            new(10, ObjectiveLevel.Exposure, 160_000_000, 150_000_000));
        var value = Points(section, "value-step");
        var bound = Points(section, "bound-step");
        var gap = Points(section, "gap-step");

        // Each value holds until the next, the last one to the end of the run.
        Assert.Equal((6, 4, 4), (value.Count, bound.Count, gap.Count));
        Assert.Equal((208, 1288), (value[0].X, value[^1].X));
        Assert.Equal(value[2].X - value[0].X, value[4].X - value[2].X, 0.02);
        Assert.Equal((value[0].Y, value[2].Y, value[4].Y), (value[1].Y, value[3].Y, value[5].Y));
        Assert.True(value[0].Y < value[2].Y && value[2].Y < value[4].Y && value[4].Y < bound[^1].Y && bound[^1].Y < bound[0].Y);
        Assert.True(gap[0].Y < gap[^1].Y && gap[0].Y > bound[0].Y);
        Assert.Equal("img", Attribute(section.Descendants("svg").Single(svg => Attribute(svg, "viewBox").StartsWith("0 0 1400", StringComparison.Ordinal)), "role"));
        Assert.Contains("16.29%", section.Value);
    }

    [Fact]
    public void Progress_EqualValueAndBound_StandInsideTheChart()
    {
        var section = Progress(new(0, ObjectiveLevel.Exposure, 7, 7), new(0, ObjectiveLevel.Exposure, 7, 7));

        Assert.All(Points(section, "value-step").Concat(Points(section, "bound-step")), point => Assert.InRange(point.Y, 26, 176));
    }

    [Fact]
    public void Texts_BothLanguages_HaveTheSameKeys() =>
        Assert.Equal(ReportText.Catalog.Keys(Language.Chinese).Order(), ReportText.Catalog.Keys(Language.English).Order());

    private static string Render(Scenario scenario, PlanResult result, PlanVerdict verdict) =>
        ReportPage.Render(scenario, result, verdict, DemoPlan.Run);

    private static XElement Progress(params ProgressSample[] samples)
    {
        var page = Parse(ReportPage.Render(Scenario, Result, Accepted, DemoPlan.Run with { Progress = [.. samples] }));
        return page.Descendants("section").Single(section => Attribute(section, "id") == "progress");
    }

    private static List<(double X, double Y)> Points(XElement section, string style) =>
    [
        .. Attribute(section.Descendants("path").Single(path => Attribute(path, "class") == style), "d").Split('M', 'L').Skip(1)
            .Select(point => point.Split(' ').Select(number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToList())
            .Select(point => (point[0], point[1])),
    ];

    private static XElement Parse(string page)
    {
        using var reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    private static XElement Section(string id) => Tree.Descendants("section").Single(section => Attribute(section, "id") == id);

    private static IEnumerable<XElement> Rects(string style) =>
        Section("calendar").Descendants("rect").Where(rect => Attribute(rect, "class") == style);

    private static XElement? WithClass(XElement tree, string style) =>
        tree.Descendants("div").FirstOrDefault(element => Attribute(element, "class") == style);

    private static string Attribute(XElement element, string name) => element.Attribute(name)?.Value ?? "";

    private static double Percent(XElement element, string name) =>
        double.Parse(Attribute(element, name).TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);

    private static double Number(XElement element, string name) =>
        double.Parse(Attribute(element, name), System.Globalization.CultureInfo.InvariantCulture);
}
