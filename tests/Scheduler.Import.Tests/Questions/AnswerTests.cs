using System.Text;
using Scheduler.Domain.Text;
using Scheduler.Import.Questions;
using Scheduler.Import.Tests.Workbooks;

namespace Scheduler.Import.Tests.Questions;

/// <summary>Answers hold for what was asked, and for nothing else.</summary>
public sealed class AnswerTests
{
    private static TestSheet Sheet(int days) => TestSheet.Of(["企业名称", "窑号", "停窑时间", "天数"], ["示例红狮水泥有限公司", "1#", "2.1-2.6", days]);

    private static NamedBytes Filled(ImportResult result, string answer) =>
        new("questions.csv", QuestionsCsv.Bytes("table.xlsx", result.Questions.Select(question => question with { Answer = answer })));

    [Fact]
    public void Questions_InTheirFile_HaveChineseHeadingsAndAColumnToConfirm()
    {
        var text = Encoding.UTF8.GetString(QuestionsCsv.Bytes("table.xlsx", Imports.Plan(Sheet(7)).Questions)).ReplaceLineEndings("\n");

        Assert.Equal(
            "\uFEFF序号,文件,工作表,单元格,事项,原文,理解为,理由,其他可能,确认\n1,table.xlsx,Sheet1,D2,天数,7,6: 2027-02-01~2027-02-06,表中写 7 天，按起止时间计算为 6 天。,,\n", text);
    }

    [Fact]
    public void Answers_SavedByASpreadsheetInGb18030_AreRead()
    {
        var request = Imports.Request(Sheet(7).Workbook());
        var text = Encoding.UTF8.GetString(Filled(Importer.Run(request), "是").Bytes).TrimStart('\uFEFF');
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(text);

        Assert.Equal("L1 2027-02-01~2027-02-06", Imports.Stops(Importer.Run(request with { Answers = new("questions.csv", bytes) })));
    }

    [Fact]
    public void Answer_AboutACellThatHasChanged_IsStaleAndTold()
    {
        var answers = Filled(Imports.Plan(Sheet(7)), "是");

        var changed = Importer.Run(Imports.Request(Sheet(8).Workbook()) with { Answers = answers });
        Assert.Equal("8", Imports.Asked(changed).Found);
        Assert.Contains(changed.Notes, note => note.In(Language.English).StartsWith("The answer in row 2 is about cell D2 “7”", StringComparison.Ordinal));

        var mended = Importer.Run(Imports.Request(Sheet(6).Workbook()) with { Answers = answers });
        Assert.Equal("L1 2027-02-01~2027-02-06", Imports.Stops(mended));
        Assert.Contains(mended.Notes, note => note.In(Language.English).Contains("no question any more", StringComparison.Ordinal));
    }

    [Fact]
    public void Answer_ToAnotherProposal_IsNoAnswer()
    {
        // The same cell and text, but now another reading would be confirmed by “yes”.
        var answers = Filled(Imports.Plan(Sheet(7)), "是");
        var moved = Sheet(7);
        moved.Rows[1][2] = "2.2-2.7";

        Assert.Equal("6: 2027-02-02~2027-02-07", Imports.Asked(Importer.Run(Imports.Request(moved.Workbook()) with { Answers = answers })).Understood);
    }

    [Fact]
    public void Answer_ThatIsNoneOfTheKind_IsAFaultOfItsOwnFile()
    {
        var request = Imports.Request(Sheet(7).Workbook());

        var fault = Assert.Single(Importer.Run(request with { Answers = Filled(Importer.Run(request), "也许") }).Faults);

        Assert.Equal(("questions.csv", "J2", "也许"), (fault.File, fault.Column, fault.Found));
    }

    [Fact]
    public void Questions_HalfAnswered_KeepTheirAnswersInTheNewFile()
    {
        var sheet = TestSheet.Of(["企业名称", "窑号", "停窑时间", "天数"], ["示例红狮水泥有限公司", "1#", "2.1-2.6", 7], ["示例海螺水泥有限公司", "1#", "2.1-2.6", 7]);
        var request = Imports.Request(sheet.Workbook());
        var asked = Importer.Run(request);
        var half = QuestionsCsv.Bytes("table.xlsx", asked.Questions.Index().Select(entry => entry.Item with { Answer = entry.Index == 0 ? "是" : "" }));

        var next = Importer.Run(request with { Answers = new("questions.csv", half) });

        Assert.Empty(next.Files);
        Assert.Equal(["是", ""], next.Questions.Select(question => question.Answer));
    }

    [Fact]
    public void Answers_UnderOtherHeadings_AreAFault()
    {
        var request = Imports.Request(Sheet(6).Workbook()) with { Answers = new("other.csv", "a,b\n1,2\n"u8.ToArray()) };

        Assert.Equal("A1: The table of answers does not begin with the headings of questions.csv.", Imports.Fault(Importer.Run(request)));
    }
}
