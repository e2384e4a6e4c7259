using Scheduler.Import.Questions;
using Scheduler.Import.Tests.Workbooks;

namespace Scheduler.Import.Tests.Kinds;

/// <summary>Lists of performance grades.</summary>
public sealed class GradesTests
{
    private static ImportRequest Request(TestSheet sheet) => Imports.Request(sheet.Workbook(), ImportKind.Grades, "grades.xlsx");

    [Fact]
    public void Grade_WithItsDate_BecomesAFact()
    {
        var sheet = TestSheet.Of(
            ["企业名称", "生产线", "绩效等级", "生效日期", "文号", "认定单位", "是否公示"],
            ["示例红狮水泥", "1#", "Ｂ－级", "2027年2月1日", "示例环函〔2027〕3号", "示例厅", "是"],
            ["示例海螺水泥", "1#", "B级", "2027-02-01", "示例环函〔2027〕3号", "示例厅", "是"]);

        var result = Importer.Run(Request(sheet));

        Assert.Equal(
            "line,fact,value,from,to,evidence,approver,published,assumed\nL1,grade,B-,2027-02-01,,示例环函〔2027〕3号,示例厅,yes,\nL2,grade,B,2027-02-01,,示例环函〔2027〕3号,示例厅,yes,\n",
            result.File("facts.csv").ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Grade_WithoutADate_IsAskedAboutOnceAndWhatIsKnownIsLeftOut()
    {
        var request = Request(TestSheet.Of(["企业名称", "生产线", "绩效等级"], ["示例红狮水泥", "1#", "引领性"], ["示例海螺水泥", "1#", "B级"]));

        Assert.Equal((QuestionTopic.Missing, "C1", "2027-01-20"), Imports.Asked(Importer.Run(request)) is var question ? (question.Topic, question.Cell, question.Understood) : default);
        var done = Imports.Accepted(request);
        Assert.Equal(
            "line,fact,value,from,to,evidence,approver,published,assumed\nL1,grade,leading,2027-01-20,,grades.xlsx,,no,from;published\n",
            done.File("facts.csv").ReplaceLineEndings("\n"));
        Assert.Contains("the scenario says the same", done.File("import.json"), StringComparison.Ordinal);
        Assert.Contains("L1,grade,leading,2027-02-05,", Imports.Accepted(request, "2027-02-05").File("facts.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Grade_WithAnEmptyDate_IsAFault() => Assert.Equal(
        "Sheet1!D2: That is no date with its year.",
        Imports.Fault(Importer.Run(Request(TestSheet.Of(["企业名称", "生产线", "绩效等级", "生效日期", "文号"], ["示例红狮水泥", "1#", "B级", null, "1号"])))));

    [Fact]
    public void Grade_Unknown_IsAFault() => Assert.Equal(
        "Sheet1!C2: The word is not known here.",
        Imports.Fault(Importer.Run(Request(TestSheet.Of(["企业名称", "生产线", "绩效等级", "生效日期"], ["示例红狮水泥", "1#", "S级", "2027-02-01"])))));
}
