using Scheduler.Import.Questions;
using Scheduler.Import.Tests.Workbooks;

namespace Scheduler.Import.Tests.Values;

/// <summary>The many ways in which stops are written; the planned days are 20 January to 18 February 2027.</summary>
public sealed class SpanTests
{
    [Theory]
    [InlineData("1.20-1.24；2.1-2.10", "L1 2027-01-20~2027-01-24; L1 2027-02-01~2027-02-10")]
    [InlineData("1月20日至1月24日、2月1日—2月10日", "L1 2027-01-20~2027-01-24; L1 2027-02-01~2027-02-10")]
    [InlineData("2027.1.20-24", "L1 2027-01-20~2027-01-24")]
    [InlineData("1/20~1/24", "L1 2027-01-20~2027-01-24")]
    [InlineData("1.20-1.24\n2.1-2.10", "L1 2027-01-20~2027-01-24; L1 2027-02-01~2027-02-10")]
    [InlineData("１．２０－１．２４", "L1 2027-01-20~2027-01-24")]
    [InlineData("1月20日\n至\n1月24日", "L1 2027-01-20~2027-01-24")]
    [InlineData("2027年1月20日至2027年1月24日", "L1 2027-01-20~2027-01-24")]
    [InlineData("2027年1月20日～24日（5天）", "L1 2027-01-20~2027-01-24")]
    [InlineData("2027-01-20~2027-01-24", "L1 2027-01-20~2027-01-24")]
    [InlineData("2027-01-20-2027-01-24", "L1 2027-01-20~2027-01-24")]
    [InlineData("1月20日到24号，共5天", "L1 2027-01-20~2027-01-24")]
    [InlineData("1.20—2.3", "L1 2027-01-20~2027-02-03")]
    [InlineData("1.20-1.24；1.25-1.26", "L1 2027-01-20~2027-01-26")]
    [InlineData("不停窑", "")]
    public void Spans_WrittenInAnyWay_AreRead(string text, string expected) => Assert.Equal(expected, Imports.Stops(Imports.Spans(text)));

    [Theory]
    [InlineData("1月下旬")]
    [InlineData("1.20-1.24-1.28")]
    [InlineData("1月20日8时至1月24日8时")]
    [InlineData("停5天")]
    [InlineData("1.20-1.245")]
    [InlineData("12/1/20-12/1/24")]
    public void Spans_Unreadable_AreFaults(string text) =>
        Assert.Equal("Sheet1!C2: The span of days cannot be read.", Imports.Fault(Imports.Spans(text)));

    [Theory]
    [InlineData("1.32-2.3", "There is no such day.")]
    [InlineData("1.20-2.30", "There is no such day.")]
    [InlineData("13.1-13.5", "There is no such day.")]
    [InlineData("3.1-3.5", "In no year does it lie inside the planned days with its first day before its last.")]
    [InlineData("2.5-2.1", "In no year does it lie inside the planned days with its first day before its last.")]
    public void Spans_Impossible_AreFaults(string text, string problem) => Assert.Equal("Sheet1!C2: " + problem, Imports.Fault(Imports.Spans(text)));

    [Fact]
    public void Spans_ThatOverlap_AreAFault() =>
        Assert.Equal("Sheet1!C2: The stop shares days with 2027-01-20~2027-01-24 of the same line in cell C2.", Imports.Fault(Imports.Spans("1.20-1.24；1.24-1.30")));

    [Theory]
    [InlineData("1.20", QuestionTopic.Span, "2027-01-20~2027-01-20")]
    [InlineData("1.20-1.24（检修）", QuestionTopic.Span, "不计 (检修)")]
    [InlineData("1.20-1.24（6天）", QuestionTopic.Days, "2027-01-20~2027-01-24")]
    [InlineData("2026.1.20-2026.1.24", QuestionTopic.Year, "2027-01-20~2027-01-24")]
    public void Spans_ThatAreOnlyLikely_AreAskedAbout(string text, QuestionTopic topic, string understood)
    {
        var question = Imports.Asked(Imports.Spans(text));

        Assert.Equal((topic, "C2", understood), (question.Topic, question.Cell, question.Understood));
    }

    [Fact]
    public void Spans_ThatANumberCameFrom_AreAskedAboutWithBothReadings()
    {
        var request = Imports.Request(TestSheet.Of(["企业名称", "生产线", "停窑起", "停窑止"], ["示例红狮水泥有限公司", "1#", 1.2, "1.24"]).Workbook());

        var question = Imports.Asked(Importer.Run(request));

        Assert.Equal((QuestionTopic.DateNumber, "C2", "1.2", "1月20日", "1月2日"), (question.Topic, question.Cell, question.Found, question.Understood, question.Alternatives[0]));
        Assert.Equal("L1 2027-01-20~2027-01-24", Imports.Stops(Imports.Accepted(request)));
    }

    [Theory]
    [InlineData("1.20-1.24", "2027-01-20~2027-01-24", "2028-01-20~2028-01-24")]
    [InlineData("2.29-3.2", "2028-02-29~2028-03-02", null)]
    [InlineData("12.20-1.10", "2027-12-20~2028-01-10", null)]
    [InlineData("2.1-12.31", "2027-02-01~2027-12-31", null)]
    public void Years_OverTwoOfThem_AreFoundOrAskedAbout(string text, string expected, string? other)
    {
        var request = OverTwoYears(text);
        if (other is null)
        {
            Assert.Equal("L1 " + expected, Imports.Stops(Importer.Run(request)));
            return;
        }

        var question = Imports.Asked(Importer.Run(request));
        Assert.Equal((QuestionTopic.Year, expected, other), (question.Topic, question.Understood, Assert.Single(question.Alternatives)));
        Assert.Equal("L1 " + other, Imports.Stops(Imports.Accepted(request, other)));
        Assert.Equal("L1 " + other, Imports.Stops(Importer.Run(request with { Year = 2028 })));
    }

    [Fact]
    public void Year_ThatWasGiven_HoldsForAllDates() => Assert.Equal(
        "Sheet1!C2: In no year does it lie inside the planned days with its first day before its last.",
        Imports.Fault(Importer.Run(OverTwoYears("2.1-12.31") with { Year = 2028 })));

    private static ImportRequest OverTwoYears(string text) =>
        Imports.Request(TestSheet.Of(["企业名称", "生产线", "停窑起止时间"], ["示例红狮水泥有限公司", "1#", text]).Workbook()) with
        {
            Scenario = Imports.Tiny with { Horizon = new(new(2027, 1, 20), new(2028, 6, 30)) },
        };

    [Fact]
    public void Dates_OfASpreadsheet_AreRead()
    {
        var sheet = TestSheet.Of(["企业名称", "生产线", "停窑起", "停窑止", "天数"], ["示例红狮水泥有限公司", "1#", TestCell.Date(2027, 2, 1), TestCell.Date(2027, 2, 6), 6]);

        Assert.Equal("L1 2027-02-01~2027-02-06", Imports.Stops(Imports.Plan(sheet)));
    }

    [Fact]
    public void Dates_OfASpreadsheetOfAMac_AreRead()
    {
        var sheet = TestSheet.Of(["企业名称", "生产线", "停窑起", "停窑止"], ["示例红狮水泥有限公司", "1#", TestCell.Date(2023, 1, 31), TestCell.Date(2023, 2, 5)]);

        // 1 462 days lie between the two ways of counting.
        Assert.Equal("L1 2027-02-01~2027-02-06", Imports.Stops(Importer.Run(Imports.Request(WorkbookMaker.Bytes([sheet], on1904: true)))));
    }

    [Fact]
    public void Dates_OfTheYearOfTyping_AreAskedAbout()
    {
        var sheet = TestSheet.Of(["企业名称", "生产线", "停窑起", "停窑止"], ["示例红狮水泥有限公司", "1#", TestCell.Date(2026, 2, 1), TestCell.Date(2026, 2, 6)]);

        Assert.Equal((QuestionTopic.Year, "2027-02-01~2027-02-06"), Imports.Asked(Imports.Plan(sheet)) is var question ? (question.Topic, question.Understood) : default);
    }

    [Fact]
    public void Dates_AsTextAndAsBareNumbers_AreReadOrAskedAbout()
    {
        var sheet = TestSheet.Of(["企业名称", "生产线", "停窑起", "停窑止"], ["示例红狮水泥有限公司", "1#", "20270201", "2027/2/6"]);
        Assert.Equal("L1 2027-02-01~2027-02-06", Imports.Stops(Imports.Plan(sheet)));

        sheet.Rows[1][2] = new TestCell(TestCell.Date(2027, 2, 1).Text, 'n');
        Assert.Equal((QuestionTopic.DateNumber, "2027-02-01"), Imports.Asked(Imports.Plan(sheet)) is var question ? (question.Topic, question.Understood) : default);
    }

    [Fact]
    public void Span_WithOneEnd_IsAFault() => Assert.Equal(
        "Sheet1!D2: One end of the stop is missing.",
        Imports.Fault(Imports.Plan(TestSheet.Of(["企业名称", "生产线", "停窑起", "停窑止"], ["示例红狮水泥有限公司", "1#", "2.1", null]))));
}
