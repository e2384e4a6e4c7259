using Scheduler.Domain.Text;
using Scheduler.Import.Questions;
using Scheduler.Import.Tests.Workbooks;

namespace Scheduler.Import.Tests.Kinds;

/// <summary>Lists of lines.</summary>
public sealed class LinesTests
{
    private static readonly TestCell?[] Heading = ["地市", "县区", "企业名称", "生产线", "备案产能(t/d)", "绩效分级"];

    private static string Answer(Question question) => question.Understood.Length > 0 ? "是" : "400";

    private static ImportRequest Request(TestSheet sheet) => Imports.Request(sheet.Workbook(), ImportKind.Lines);

    [Fact]
    public void List_OfTheScenariosLines_ReplacesWhatItStatesAndIsNoAssumptionAnyMore()
    {
        var result = Importer.Run(Request(TestSheet.Of(Heading, ["甲市", "甲县", "示例红狮水泥", "1#", 5500, "B级"])));

        var lines = result.File("lines.csv").Split('\n');
        Assert.Equal("L1,c1,甲县,K1,m1,5500,B,none,operating,30,20,400,city;company;market;special_class;status;pm_g_per_t;so2_g_per_t;nox_g_per_t", lines[1].TrimEnd());
        Assert.Equal(4, lines.Count(line => line.Length > 0));
        Assert.Contains(result.Notes, note => note.In(Language.English) == "L2 is not in the list and stays as it is.");
    }

    [Fact]
    public void NewLine_OfAList_IsAskedAboutWithAllThatItLacks()
    {
        var request = Request(TestSheet.Of(Heading, ["甲市", "甲县", "某某水泥厂", "1#", 3000, "C"]));

        var asked = Importer.Run(request);

        Assert.Empty(asked.Files);
        Assert.Equal(
            [QuestionTopic.LineName, QuestionTopic.Missing, QuestionTopic.Missing, QuestionTopic.Missing, QuestionTopic.Missing, QuestionTopic.Missing, QuestionTopic.Missing],
            asked.OpenQuestions.Select(question => question.Topic));
        var done = Imports.Accepted(request, Answer);
        Assert.Contains("\nL4,c1,甲县,K3,m1,3000,C,none,operating,400,400,400,market;", done.File("lines.csv").ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("L4,某某水泥厂,1#", done.File("names.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void List_WithoutAScenario_GetsNeutralIdsAndIsReadBack()
    {
        var sheet = TestSheet.Of(Heading, ["杭州市", "建德", "红狮水泥有限公司", "1#", "5000", "A"], ["杭州市", "建德", "红狮水泥有限公司", "2#", "2,500", "A"], ["湖州市", "", "南方水泥有限公司", "1#", "约5000", "B-"]);
        var request = new ImportRequest(new("list.xlsx", sheet.Workbook()), ImportKind.Lines);

        var done = Imports.Accepted(request, Answer);

        var lines = done.File("lines.csv").ReplaceLineEndings("\n").Split('\n');
        Assert.StartsWith("L1,c1,建德,K1,m1,5000,A,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("L2,c1,建德,K1,m1,2500,A,", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("L3,c2,,K2,m1,5000,B-,", lines[3], StringComparison.Ordinal);
        Assert.Contains(Importer.Run(request).OpenQuestions, question => question.Topic == QuestionTopic.Approximate && question.Cell == "E4");
    }

    [Fact]
    public void Capacity_ByTheYear_IsAskedAboutWithOtherDays()
    {
        var request = Request(TestSheet.Of(["企业名称", "生产线", "备案产能(万吨/年)"], ["示例红狮水泥", "1#", 155]));

        var question = Imports.Asked(Importer.Run(request));

        Assert.Equal((QuestionTopic.Unit, "C2", "5000", "5167;4697"), (question.Topic, question.Cell, question.Understood, string.Join(';', question.Alternatives)));
        Assert.Contains("L1,c1,甲县,K1,m1,4800,", Imports.Accepted(request, "4800").File("lines.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Capacity_WithoutAUnitOrOfAnotherKind_IsAskedAbout()
    {
        var request = Request(TestSheet.Of(["企业名称", "生产线", "设计产能"], ["示例红狮水泥", "1#", 5200]));

        var topics = Importer.Run(request).OpenQuestions.Select(question => (question.Topic, question.Cell));

        Assert.Equal([(QuestionTopic.Capacity, "C1"), (QuestionTopic.Unit, "C1")], topics);
        Assert.Contains("L1,c1,甲县,K1,m1,5200,", Imports.Accepted(request).File("lines.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Capacity_FiledBesideOthers_IsTaken() => Assert.Contains(
        "L1,c1,甲县,K1,m1,5100,",
        Importer.Run(Request(TestSheet.Of(["企业名称", "生产线", "设计产能t/d", "备案产能t/d", "实际产能t/d"], ["示例红狮水泥", "1#", 5200, 5100, 5300]))).File("lines.csv"),
        StringComparison.Ordinal);

    [Fact]
    public void NewLine_WithoutAFirm_IsAFault() => Assert.Contains(
        "The firm of a new line is missing.",
        Imports.Faults(Imports.Accepted(Request(TestSheet.Of(["市", "生产线", "备案产能(t/d)"], ["甲市", "9#", 3000])), question => question.Topic == QuestionTopic.LineName ? "新增" : Answer(question))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("5000天", "Sheet1!E2: The unit is none of this column.")]
    [InlineData("很大", "Sheet1!E2: That is no number.")]
    [InlineData("5,00", "Sheet1!E2: That is no number.")]
    [InlineData("50000", "Sheet1!E2: That is no capacity of a line.")]
    [InlineData("2500.5", "Sheet1!E2: That is no capacity of a line.")]
    public void Capacity_Impossible_IsAFault(string text, string fault) =>
        Assert.Equal(fault, Imports.Fault(Importer.Run(Request(TestSheet.Of(Heading, ["甲市", "甲县", "示例红狮水泥", "1#", text, "A"])))));

    [Fact]
    public void Line_TwiceInAList_IsAFault() => Assert.Equal(
        "Sheet1!D3: The line stands in the list twice, first in cell D2.",
        Imports.Fault(Importer.Run(Request(TestSheet.Of(Heading, ["甲市", "甲县", "示例红狮水泥", "1#", 5000, "A"], ["甲市", "甲县", "示例红狮水泥", "1号", 5000, "A"])))));

    [Fact]
    public void Faults_OfAList_AreToldAllAtOnce() => Assert.Equal(
        2,
        Importer.Run(Request(TestSheet.Of(Heading, ["甲市", "甲县", "示例红狮水泥", "1#", "很大", "A"], ["乙市", "乙县", "示例海螺水泥", "1#", 2500, "S"]))).Faults.Length);
}
