using System.Text;
using Scheduler.Import.Faults;
using Scheduler.Import.Questions;
using Scheduler.Import.Sheets;
using Scheduler.Import.Tests.Workbooks;
using Scheduler.Testing;

namespace Scheduler.Import.Tests;

/// <summary>The files of docs/examples/import. UPDATE_SNAPSHOTS=1 writes them anew.</summary>
public sealed class ExampleTests
{
    private const string Expected = "L1 2027-02-01~2027-02-06; L2 2027-01-25~2027-01-29; L2 2027-02-08~2027-02-11; L3 2027-01-20~2027-01-24; L3 2027-02-07~2027-02-11";

    private static ImportRequest Request => Imports.Request(MessyExample.Sheet.Workbook(), name: "plan-2027.xlsx") with { Names = new("names.csv", Encoding.UTF8.GetBytes(MessyExample.Names)) };

    private static bool Updates => Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    private static string Shipped(string name) => Repository.Path("docs", "examples", "import", name);

    [Fact]
    public void Workbook_OfTheExample_IsTheOneMadeHere()
    {
        var made = MessyExample.Sheet.Workbook();
        if (Updates) File.WriteAllBytes(Shipped("plan-2027.xlsx"), made);

        // Packing keeps the time, so that the bytes differ while the cells do not.
        Assert.Equal(Cells(made), Cells(File.ReadAllBytes(Shipped("plan-2027.xlsx"))));
    }

    [Fact]
    public void Questions_OfTheExample_AreThoseShippedWithTheirAnswers()
    {
        var asked = Importer.Run(Request);
        var filled = QuestionsCsv.Bytes("plan-2027.xlsx", asked.Questions.Select(question => question with { Answer = "是" }));
        if (Updates)
        {
            File.WriteAllBytes(Shipped("questions.csv"), filled);
            File.WriteAllText(Shipped("names.csv"), MessyExample.Names.ReplaceLineEndings("\n"));
        }

        Assert.Equal(
            ["LineName D5 L1", "Approximate E8 4000", "Days G7 9: 2027-01-25~2027-01-29；2027-02-08~2027-02-11", "Sum G9 19"],
            asked.OpenQuestions.Select(question => $"{question.Topic} {question.Cell} {question.Understood}"));
        Assert.Equal(Encoding.UTF8.GetString(filled).ReplaceLineEndings("\n"), Encoding.UTF8.GetString(File.ReadAllBytes(Shipped("questions.csv"))).ReplaceLineEndings("\n"));
        Assert.Equal(MessyExample.Names.ReplaceLineEndings("\n"), File.ReadAllText(Shipped("names.csv")).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Plan_OfTheExample_IsTheBestOfTheTinyScenario() =>
        Assert.Equal(Expected, Imports.Stops(Importer.Run(Request with { Answers = new("questions.csv", File.ReadAllBytes(Shipped("questions.csv"))) })));

    private static List<string> Cells(byte[] bytes)
    {
        var sheet = Assert.Single(BookReader.Read(bytes, "plan-2027.xlsx", new ImportFaults("plan-2027.xlsx"))!.Sheets);
        return [.. sheet.Rows.SelectMany(row => Enumerable.Range(1, sheet.LastColumn).Select(column => sheet.At(row, column))).Select(cell => cell?.ToString() ?? "–").Prepend(sheet.Name)];
    }
}
