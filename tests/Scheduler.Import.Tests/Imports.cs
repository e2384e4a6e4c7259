using System.Text;
using NodaTime.Text;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Plans;
using Scheduler.Files.Scenarios;
using Scheduler.Import.Questions;
using Scheduler.Import.Tests.Workbooks;
using Scheduler.Testing;

namespace Scheduler.Import.Tests;

/// <summary>Imports for the tiny scenario, whose lines are called as <see cref="Names"/> says.</summary>
internal static class Imports
{
    public const string Names = """
        line,company,name
        L1,示例红狮水泥有限公司,1#
        L2,示例海螺水泥有限公司,1#
        L3,示例海螺水泥有限公司,2#

        """;

    public static string TinyFolder { get; } = Repository.Path("scenarios", "tiny");

    private static readonly Lazy<Scenario> TinyScenario = new(() => ScenarioReader.Read(TinyFolder).Scenario!);

    public static Scenario Tiny => TinyScenario.Value;

    public static ImportRequest Request(byte[] bytes, ImportKind kind = ImportKind.Plan, string name = "table.xlsx") => new(new(name, bytes), kind)
    {
        Scenario = Tiny,
        ScenarioFolder = TinyFolder,
        Names = new("names.csv", Encoding.UTF8.GetBytes(Names)),
    };

    public static ImportResult Plan(TestSheet sheet) => Importer.Run(Request(sheet.Workbook()));

    /// <summary>A plan table with one row for L1 whose stops are written as given, and no days.</summary>
    public static ImportResult Spans(TestCell cell) => Plan(TestSheet.Of(["企业名称", "生产线", "停窑起止时间"], ["示例红狮水泥有限公司", "1#", cell]));

    /// <summary>Runs again with every open question answered, until none is open: an answer may raise new ones.</summary>
    public static ImportResult Accepted(ImportRequest request, Func<Question, string> answer)
    {
        var result = Importer.Run(request);
        for (var round = 0; round < 4 && result.OpenQuestions.Any(); round++)
        {
            var filled = result.Questions.Select(question => question with { Answer = question.IsOpen ? answer(question) : question.Answer });
            result = Importer.Run(request with { Answers = new("questions.csv", QuestionsCsv.Bytes(request.File.Name, filled)) });
        }

        return result;
    }

    public static ImportResult Accepted(ImportRequest request, string answer = "是") => Accepted(request, _ => answer);

    public static string File(this ImportResult result, string name)
    {
        Assert.Equal("", Faults(result));
        return Encoding.UTF8.GetString(result.Files.Single(file => file.Name == name).Bytes);
    }

    /// <summary>Stops of the written plan, such as <c>L1 2027-02-01~2027-02-06</c>.</summary>
    public static string Stops(ImportResult result)
    {
        Assert.Equal("", Faults(result));
        Assert.Equal("", string.Join('\n', result.OpenQuestions.Select(question => $"{question.Topic} {question.Cell} {question.Found} -> {question.Understood}")));
        var path = Path.GetTempFileName();
        try
        {
            System.IO.File.WriteAllBytes(path, result.Files.Single(file => file.Name == "plan.json").Bytes);
            var read = PlanReader.Read(path);
            Assert.Empty(read.Faults);
            return string.Join("; ", read.Plan!.Stops.Select(stop => $"{stop.LineId} {LocalDatePattern.Iso.Format(stop.Days.Start)}~{LocalDatePattern.Iso.Format(stop.Days.End)}"));
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    public static string Faults(ImportResult result) =>
        string.Join('\n', result.Faults.Select(fault => $"{fault.File} {fault.Column} {fault.Found}: {fault.Problem.En}"));

    /// <summary>The one question, and that nothing was written.</summary>
    public static Question Asked(ImportResult result)
    {
        Assert.Equal("", Faults(result));
        Assert.Empty(result.Files);
        return Assert.Single(result.OpenQuestions);
    }

    /// <summary>The place and kind of the one fault, and that nothing was written.</summary>
    public static string Fault(ImportResult result)
    {
        Assert.Empty(result.Files);
        var fault = Assert.Single(result.Faults);
        foreach (var text in new[] { fault.Problem, fault.Allowed, fault.Remedy }) Assert.NotEqual("", text.Zh);
        return $"{fault.Column}: {fault.Problem.En}";
    }
}
