using Scheduler.Domain.Text;
using Scheduler.Import.Questions;
using Scheduler.Import.Tests.Workbooks;

namespace Scheduler.Import.Tests.Kinds;

/// <summary>Titles, headings, sums and notes around the rows of lines.</summary>
public sealed class TableTests
{
    private const string Expected = "L1 2027-02-01~2027-02-06; L2 2027-01-25~2027-01-29; L2 2027-02-08~2027-02-11";
    private const string First = "示例红狮水泥有限公司";
    private const string Second = "示例海螺水泥有限公司";

    private static TestCell?[] Heading => ["市", "企业全称", "窑号", "设计产能(t/d)", "错峰时间", "停窑天数"];

    private static TestCell?[] RowOfL1 => ["甲市", First, "1#", 5000, "2.1-2.6", 6];

    private static TestCell?[] RowOfL2 => ["乙市", Second, "1#", 2500, "1.25-1.29；2.8-2.11", 9];

    private static TestSheet Plain => TestSheet.Of(Heading, RowOfL1, RowOfL2);

    [Fact]
    public void Table_InItsPlainForm_IsRead() => Assert.Equal(Expected, Imports.Stops(Imports.Plan(Plain)));

    [Fact]
    public void TitlesAndNotes_AboveTheHeading_ArePassedOver() => Assert.Equal(
        Expected,
        Imports.Stops(Imports.Plan(TestSheet.Of(["示例省2027年错峰生产计划表"], ["单位：t/d"], [], Heading, RowOfL1, [], RowOfL2).Merge("A1:F1").Merge("A2:F2"))));

    [Fact]
    public void Heading_OverTwoRows_IsRead() => Assert.Equal(
        Expected,
        Imports.Stops(Imports.Plan(TestSheet.Of(
            ["市", "企业名称", "生产线", "产能", "停窑起止时间", null, "天数"],
            [null, null, null, "设计产能\n(吨/日)", "开始", "结束", null],
            ["甲市", First, "1#", 5000, "2月1日", "2月6日", 6],
            ["乙市", Second, "1#", 2500, "1月25日", "1月29日", 5],
            [null, null, null, null, "2月8日", "2月11日", 4])
            .Merge("A4:A5").Merge("B4:B5").Merge("C4:C5").Merge("D4:D5").Merge("A1:A2").Merge("B1:B2").Merge("C1:C2").Merge("E1:F1").Merge("G1:G2"))));

    [Theory]
    [InlineData("单位名称", "生产线", "备案产能 ( t/d )", "停窑时间", "应停天数")]
    [InlineData("企业 名称", "窑 号", "设计产能（吨/日）", "停窑起止日期", "天数")]
    [InlineData("公司名称", "生产线名称", "产能（吨/天）", "停产时间", "安排天数")]
    public void Headings_OfOtherWords_AreKnown(string company, string line, string capacity, string spans, string days) =>
        Assert.Equal(Expected, Imports.Stops(Imports.Plan(TestSheet.Of(["市", company, line, capacity, spans, days], RowOfL1, RowOfL2))));

    [Fact]
    public void Heading_ThatIsOnlyLikeAKnownOne_IsAskedAbout()
    {
        var heading = Heading;
        heading[4] = "拟定停窑时间安排";

        var question = Imports.Asked(Imports.Plan(TestSheet.Of(heading, RowOfL1, RowOfL2)));

        Assert.Equal((QuestionTopic.Heading, "E1", "拟定停窑时间安排"), (question.Topic, question.Cell, question.Found));
        Assert.Equal(Expected, Imports.Stops(Imports.Accepted(Imports.Request(TestSheet.Of(heading, RowOfL1, RowOfL2).Workbook()))));
    }

    [Fact]
    public void Heading_OnTheNextPage_IsPassedOver() => Assert.Equal(Expected, Imports.Stops(Imports.Plan(TestSheet.Of(Heading, RowOfL1, Heading, RowOfL2))));

    [Fact]
    public void Columns_OfTheSameMeaning_AreAFault()
    {
        var heading = Heading;
        heading[3] = "停窑时间";
        Assert.Equal("Sheet1!E1: Two columns mean the same; the first is D1 停窑时间.", Imports.Fault(Imports.Plan(TestSheet.Of(heading, RowOfL1))));
    }

    [Fact]
    public void Column_ThatIsNotKnown_IsTold()
    {
        var sheet = TestSheet.Of([.. Heading, "法人"], [.. RowOfL1, "张三"], [.. RowOfL2, "李四"]);
        var result = Imports.Plan(sheet);

        Assert.Equal(Expected, Imports.Stops(result));
        Assert.Contains(result.Notes, note => note.In(Language.Chinese) == "未采用的列：法人。");
    }

    [Fact]
    public void Sums_AmongTheRows_AreComparedAndNoLines() => Assert.Equal(
        Expected,
        Imports.Stops(Imports.Plan(TestSheet.Of(
            Heading, RowOfL1, ["甲市小计", null, "1条", 5000, null, 6], RowOfL2, ["小计", null, null, 2500, null, "9"], ["合 计", null, null, "7,500", null, "15天"]))));

    [Theory]
    [InlineData("小计", 3, "14", "F4", "15")]
    [InlineData("总计", 3, "16", "F4", "15")]
    public void Sum_ThatDiffersFromItsRows_IsAskedAbout(string word, int row, string printed, string cell, string counted)
    {
        var sheet = Plain.Add(word, null, null, null, null, printed);

        var question = Imports.Asked(Imports.Plan(sheet));

        Assert.Equal(4, row + 1);
        Assert.Equal((QuestionTopic.Sum, cell, printed, counted), (question.Topic, question.Cell, question.Found, question.Understood));
        Assert.Contains(printed, question.Why.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Sum_OfCapacities_IsCompared()
    {
        var question = Imports.Asked(Imports.Plan(Plain.Add("合计", null, null, 7600, null, 15)));

        Assert.Equal((QuestionTopic.Sum, "D4", "7500"), (question.Topic, question.Cell, question.Understood));
    }

    [Fact]
    public void Notes_BelowTheTable_AreLeftOut()
    {
        var result = Imports.Plan(Plain.Add().Add("备注：以上为初步安排").Merge("A5:F5").Add("填表人：某某", null, null, "审核："));

        Assert.Equal(Expected, Imports.Stops(result));
        Assert.Contains("\"row\": 5", result.File("import.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Row_ThatNamesNoLine_IsAskedAboutAndLeftOut()
    {
        var sheet = Plain.Add("以上企业同意").Merge("A4:F4");

        var question = Imports.Asked(Imports.Plan(sheet));

        Assert.Equal((QuestionTopic.LeftOut, "A4"), (question.Topic, question.Cell));
        Assert.Equal(Expected, Imports.Stops(Imports.Accepted(Imports.Request(sheet.Workbook()))));
    }

    [Fact]
    public void Cells_MergedDownwards_HoldForAllTheirRows() => Assert.Equal(
        Expected + "; L3 2027-01-20~2027-01-24",
        Imports.Stops(Imports.Plan(TestSheet.Of(
            Heading, RowOfL1, RowOfL2, [null, null, "2#", 4000, "1.20-1.24", 5]).Merge("A3:A4").Merge("B3:B4"))));

    [Fact]
    public void Line_MergedOverItsStops_IsOneLine() => Assert.Equal(
        Expected,
        Imports.Stops(Imports.Plan(TestSheet.Of(
            Heading, RowOfL1, ["乙市", Second, "1#", 2500, "1.25-1.29", 9], [null, null, null, null, "2.8-2.11", null])
            .Merge("A3:A4").Merge("B3:B4").Merge("C3:C4").Merge("D3:D4").Merge("F3:F4"))));

    [Fact]
    public void Line_InSeveralRows_IsAskedAboutUnlessATotalTells()
    {
        TestCell?[] heading = ["企业名称", "窑号", "停窑起", "停窑止", "天数", "应停天数"];
        TestCell?[] first = [First, "1#", "1.25", "1.29", 5, 9];
        TestCell?[] second = [First, "1#", "2.8", "2.11", 4, 9];
        Assert.Equal("L1 2027-01-25~2027-01-29; L1 2027-02-08~2027-02-11", Imports.Stops(Imports.Plan(TestSheet.Of(heading, first, second))));

        var question = Imports.Asked(Imports.Plan(TestSheet.Of(heading[..5], first[..5], second[..5])));

        Assert.Equal((QuestionTopic.Rows, "B3"), (question.Topic, question.Cell));
    }

    [Fact]
    public void Days_OfAFirmMergedOverItsLines_AreComparedWithAllOfThem() => Assert.Equal(
        Expected + "; L3 2027-01-20~2027-01-24",
        Imports.Stops(Imports.Plan(TestSheet.Of(
            Heading, RowOfL1, ["乙市", Second, "1#", 2500, "1.25-1.29；2.8-2.11", 14], ["乙市", Second, "2#", 4000, "1.20-1.24", null]).Merge("F3:F4"))));

    [Fact]
    public void Days_OfAFirmThatDiffer_AreAskedAboutWithTheSum()
    {
        var question = Imports.Asked(Imports.Plan(TestSheet.Of(
            Heading, ["乙市", Second, "1#", 2500, "1.25-1.29；2.8-2.11", 15], ["乙市", Second, "2#", 4000, "1.20-1.24", null]).Merge("F2:F3")));

        Assert.Equal((QuestionTopic.Days, "F2", "15", "14"), (question.Topic, question.Cell, question.Found, question.Understood));
    }

    [Fact]
    public void Stops_MergedOverSeveralLines_AreAskedAbout()
    {
        var sheet = TestSheet.Of(["企业名称", "窑号", "停窑时间"], [Second, "1#", "2.1-2.6"], [Second, "2#", null]).Merge("C2:C3");

        var question = Imports.Asked(Imports.Plan(sheet));

        Assert.Equal((QuestionTopic.Merged, "C3"), (question.Topic, question.Cell));
        Assert.Equal("L2 2027-02-01~2027-02-06; L3 2027-02-01~2027-02-06", Imports.Stops(Imports.Accepted(Imports.Request(sheet.Workbook()))));
        Assert.Equal("L2 2027-02-01~2027-02-06", Imports.Stops(Imports.Accepted(Imports.Request(sheet.Workbook()), "无")));
    }

    [Fact]
    public void Firm_LeftEmptyBelow_IsAskedAbout()
    {
        var sheet = TestSheet.Of(["企业名称", "窑号", "停窑时间"], [Second, "1#", "2.1-2.6"], [null, "2#", "1.20-1.24"]);

        var question = Imports.Asked(Imports.Plan(sheet));

        Assert.Equal((QuestionTopic.SameAsAbove, "A3", Second), (question.Topic, question.Cell, question.Understood));
        Assert.Equal("L2 2027-02-01~2027-02-06; L3 2027-01-20~2027-01-24", Imports.Stops(Imports.Accepted(Imports.Request(sheet.Workbook()))));
    }

    [Fact]
    public void Days_ThatDifferFromTheStops_AreAskedAboutWithBothNumbers()
    {
        var row = RowOfL1;
        row[5] = 7;
        var request = Imports.Request(TestSheet.Of(Heading, row).Workbook());

        var question = Imports.Asked(Importer.Run(request));

        Assert.Equal((QuestionTopic.Days, "F2", "7"), (question.Topic, question.Cell, question.Found));
        Assert.Equal("7 days are stated, 6 are counted.", question.Why.En);
        Assert.Equal("L1 2027-02-01~2027-02-06", Imports.Stops(Imports.Accepted(request)));
        Assert.Equal("L1 2027-02-01~2027-02-07", Imports.Stops(Imports.Accepted(request, "2.1-2.7")));
    }

    [Fact]
    public void Quarters_ThatDifferFromTheStops_AreAskedAbout()
    {
        TestCell?[] heading = ["企业名称", "窑号", "停窑时间", "一季度", "二季度"];
        Assert.Equal("L1 2027-02-01~2027-02-06", Imports.Stops(Imports.Plan(TestSheet.Of(heading, [First, "1#", "2.1-2.6", 6, "-"]))));

        var question = Imports.Asked(Imports.Plan(TestSheet.Of(heading, [First, "1#", "2.1-2.6", 6, 3])));

        Assert.Equal((QuestionTopic.Days, "E2", "3", "0"), (question.Topic, question.Cell, question.Found, question.Understood));
    }

    [Fact]
    public void Line_WithoutStopsAndDays_IsAskedAbout()
    {
        Assert.Equal((QuestionTopic.NoStop, "C2"), Imports.Asked(Imports.Plan(TestSheet.Of(["企业名称", "窑号", "停窑时间"], [First, "1#", null]))) is var question ? (question.Topic, question.Cell) : default);
        Assert.Equal("", Imports.Stops(Imports.Plan(TestSheet.Of(["企业名称", "窑号", "停窑时间", "天数"], [First, "1#", null, 0]))));
    }

    [Theory]
    [InlineData("５０００")]
    [InlineData("5,000")]
    [InlineData("5000吨/日")]
    [InlineData(" 5 000 t/d ")]
    public void Capacity_WrittenInAnyWay_IsCompared(string text)
    {
        var row = RowOfL1;
        row[3] = text;
        Assert.Equal("L1 2027-02-01~2027-02-06", Imports.Stops(Imports.Plan(TestSheet.Of(Heading, row))));
    }

    [Fact]
    public void Capacity_OtherThanTheScenarios_IsAskedAbout()
    {
        var row = RowOfL1;
        row[3] = 4500;
        var question = Imports.Asked(Imports.Plan(TestSheet.Of(Heading, row)));

        Assert.Equal((QuestionTopic.Differs, "D2", "4500", "5000"), (question.Topic, question.Cell, question.Found, question.Understood));
    }

    [Theory]
    [InlineData("示例 红 狮水泥有限公司", "1#")]
    [InlineData("示例红狮水泥", "1号窑")]
    [InlineData("示例红狮水泥有限责任公司", "一线")]
    [InlineData("示例红狮水泥有限公司", "＃１")]
    public void Line_WrittenInAnotherWay_IsFound(string company, string line)
    {
        var row = RowOfL1;
        (row[1], row[2]) = (company, line);
        Assert.Equal("L1 2027-02-01~2027-02-06", Imports.Stops(Imports.Plan(TestSheet.Of(Heading, row))));
    }

    [Fact]
    public void Line_OfAFirmWithOneLine_NeedsNoName() =>
        Assert.Equal("L1 2027-02-01~2027-02-06", Imports.Stops(Imports.Plan(TestSheet.Of(["企业名称", "停窑时间"], [First, "2.1-2.6"]))));

    [Theory]
    [InlineData("")]
    [InlineData("1#2#")]
    public void Line_OfAFirmWithTwoLines_NeedsItsName(string line) => Assert.Equal(
        QuestionTopic.LineName, Imports.Asked(Imports.Plan(TestSheet.Of(["企业名称", "窑号", "停窑时间"], [Second, line, "2.1-2.6"]))).Topic);

    [Fact]
    public void Line_OfAFirmThatHasMoreInTheScenario_NeedsItsName()
    {
        // Only one of its lines has been named so far, which does not make it the only one.
        var request = Imports.Request(TestSheet.Of(["企业名称", "停窑时间"], [Second, "2.1-2.6"]).Workbook()) with
        {
            Names = new("names.csv", System.Text.Encoding.UTF8.GetBytes($"line,company,name\nL2,{Second},1#\n")),
        };

        Assert.Equal((QuestionTopic.LineName, "L2"), Imports.Asked(Importer.Run(request)) is var question ? (question.Topic, question.Understood) : default);
    }

    [Fact]
    public void Note_InTheColumnOfFirms_IsNoLineAndALineBehindANoteMarkIsOne()
    {
        Assert.Equal("L1 2027-02-01~2027-02-06", Imports.Stops(Imports.Plan(TestSheet.Of(["企业名称", "窑号", "停窑时间"], [First, "1#", "2.1-2.6"], ["注：虚构", null, null]))));
        Assert.Equal("L1 2027-02-01~2027-02-06", Imports.Stops(Imports.Plan(TestSheet.Of(["备注", "企业名称", "窑号", "停窑时间"], ["说明：检修", First, "1#", "2.1-2.6"]))));
    }

    [Fact]
    public void Line_OfANearNameOnly_IsAskedAbout()
    {
        var row = RowOfL1;
        row[1] = "示例红师水泥有限公司";
        var request = Imports.Request(TestSheet.Of(Heading, row).Workbook());

        var question = Imports.Asked(Importer.Run(request));

        Assert.Equal((QuestionTopic.LineName, "C2", "L1"), (question.Topic, question.Cell, question.Understood));
        Assert.Equal("L3 2027-02-01~2027-02-06", Imports.Stops(Imports.Accepted(request, asked => asked.Topic == QuestionTopic.LineName ? "L3" : "是")));
    }

    [Fact]
    public void Line_OfAnUnknownName_IsProposedByPlaceAndCapacity()
    {
        var row = RowOfL1;
        (row[1], row[2]) = ("某某水泥厂", "新线");

        var question = Imports.Asked(Imports.Plan(TestSheet.Of(Heading, row)));

        Assert.Equal((QuestionTopic.LineName, "L1"), (question.Topic, question.Understood));
    }

    [Fact]
    public void Line_OfAnUnknownName_NeedsAnAnswer()
    {
        var request = Imports.Request(TestSheet.Of(["企业名称", "窑号", "停窑时间"], ["某某水泥厂", "9#", "2.1-2.6"]).Workbook());

        var question = Imports.Asked(Importer.Run(request));

        Assert.Equal((QuestionTopic.LineName, ""), (question.Topic, question.Understood));
        Assert.Contains("cannot be taken", Imports.Fault(Imports.Accepted(request)), StringComparison.Ordinal);
        Assert.Equal("L2 2027-02-01~2027-02-06", Imports.Stops(Imports.Accepted(request, "L2")));
        Assert.Equal("", Imports.Stops(Imports.Accepted(request, "无")));
    }

    [Fact]
    public void NewNames_AreWrittenForTheNextImport()
    {
        var request = Imports.Request(TestSheet.Of(["企业名称", "窑号", "停窑时间"], ["某某水泥厂", "9#", "2.1-2.6"]).Workbook());
        var names = Imports.Accepted(request, "L2").Files.Single(file => file.Name == "names.csv");

        Assert.Equal("L2 2027-02-01~2027-02-06", Imports.Stops(Importer.Run(request with { Names = names })));
    }
}
