using System.Text;
using Scheduler.Files.Scenarios;
using Scheduler.Import.Questions;
using Scheduler.Import.Tests.Workbooks;
using Scheduler.Testing;

namespace Scheduler.Import.Tests.Kinds;

/// <summary>Lists of owed days, for the scenario that shows the book.</summary>
public sealed class DebtsTests
{
    private static readonly TestCell?[] Heading = ["企业名称", "生产线", "欠停天数", "文号"];

    private static ImportRequest Request(TestSheet sheet)
    {
        var folder = Repository.Path("scenarios", "book");
        return new(new("debts.xlsx", sheet.Workbook()), ImportKind.Debts)
        {
            Scenario = ScenarioReader.Read(folder).Scenario,
            ScenarioFolder = folder,
            Names = new("names.csv", Encoding.UTF8.GetBytes("line,company,name\nL1,示例红狮水泥有限公司,1#\nL2,示例红狮水泥有限公司,2#\n")),
        };
    }

    [Fact]
    public void Debts_OfAList_AreAppendedToTheBook()
    {
        var request = Request(TestSheet.Of(Heading, ["示例红狮水泥", "1#", "44.5天", "示例〔2026〕9号"], ["示例红狮水泥", "2#", 39, "示例〔2026〕9号"], ["合计", null, 83.5, null]));

        Assert.Equal((QuestionTopic.Missing, "A1", "q3"), Imports.Asked(Importer.Run(request)) is var question ? (question.Topic, question.Cell, question.Understood) : default);
        var book = Imports.Accepted(request, "q4").File("ledger.csv").ReplaceLineEndings("\n");
        Assert.Contains("\n6,2026-10-01,L1,q4,opening-debt,44.5,,,欠停（导入）,示例〔2026〕9号,\n7,2026-10-01,L2,q4,opening-debt,39,,,", book, StringComparison.Ordinal);
    }

    [Fact]
    public void Debt_OfAFirm_IsAFault() => Assert.Contains(
        "One number of days stands for several lines.",
        Imports.Faults(Importer.Run(Request(TestSheet.Of(Heading, ["示例红狮水泥", "1#", 95, "9号"], ["示例红狮水泥", "2#", null, "9号"]).Merge("C2:C3")))),
        StringComparison.Ordinal);

    [Fact]
    public void Debt_NotInHalfDays_IsAFault() => Assert.Equal(
        "Sheet1!C2: That is no number of days in steps of a half.",
        Imports.Fault(Importer.Run(Request(TestSheet.Of(Heading, ["示例红狮水泥", "1#", 44.3, "9号"])))));

    [Fact]
    public void Debts_OfAScenarioWithoutABook_AreAFault() => Assert.Equal(
        ": The scenario keeps no book of due and done days.",
        Imports.Fault(Importer.Run(Imports.Request(TestSheet.Of(Heading, ["示例红狮水泥有限公司", "1#", 4, "9号"]).Workbook(), ImportKind.Debts))));
}
