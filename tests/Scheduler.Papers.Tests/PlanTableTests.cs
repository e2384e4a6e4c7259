using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Testing;

namespace Scheduler.Papers.Tests;

/// <summary>The plan table as a reader of the file finds it, against what the verifier counts.</summary>
public sealed partial class PlanTableTests
{
    private const int Runs = 60;

    private static byte[] Workbook(PaperInput input) => PaperSet.PlanWorkbook(input).Bytes;

    [Fact]
    public void PlanTable_OfTiny_ReadsAsOfficialsExpect()
    {
        var cells = Office.Cells(Workbook(Samples.Tiny), 1);

        Assert.Equal("示例省2027年水泥熟料错峰生产计划表", cells["A1"].Text);
        Assert.Equal(
            ["序号", "市（州）", "县（市、区）", "企业全称", "统一社会信用代码", "生产线", "设计产能\n（t/d）", "绩效\n分级", "停窑起止时间", "应停\n天数", "停窑\n天数", "季度小计（停窑天数）", "不参与原因", "备注"],
            "ABCDEFGHIJKLMN".Select(column => cells[$"{column}4"].Text));
        Assert.Equal("一季度", cells["L5"].Text);
        Assert.Equal(("L1", 5000m, "A级", "2月1日至2月6日", 6m, 6m, 6m), (cells["F6"].Text, cells["G6"].Number, cells["H6"].Text, cells["I6"].Text, cells["J6"].Number, cells["K6"].Number, cells["L6"].Number));
        Assert.Equal(("甲市小计", 5000m, "1条"), (cells["A7"].Text, cells["G7"].Number, cells["I7"].Text));
        Assert.Equal("1月25日至1月29日\n2月8日至2月11日", cells["I8"].Text);
        Assert.Equal("自2027年1月17日起已停窑，延续至本期", cells["N9"].Text);
        Assert.Equal(("乙市小计", 6500m, 19m), (cells["A10"].Text, cells["G10"].Number, cells["K10"].Number));
        Assert.Equal(("合计", 11500m, 25m, 25m), (cells["A11"].Text, cells["G11"].Number, cells["J11"].Number, cells["K11"].Number));
    }

    [Fact]
    public void PlanTable_OfManyPlans_HoldsTheVerifiersCountsAndEverySpan()
    {
        for (var seed = 1; seed <= Runs; seed++)
        {
            var input = Samples.Drawn(seed);
            var cells = Office.Cells(Workbook(input), 1);
            var rows = Rows(cells);
            Assert.True(rows.Count == input.Scenario.Lines.Length, $"seed {seed}");
            foreach (var (row, line) in rows)
            {
                var figures = input.Figures.Lines.SingleOrDefault(figures => figures.LineId == line);
                var stops = DaySet.Of(input.Plan.StopsOf(line).Select(stop => stop.Days));
                Assert.True(ReadSpans(cells[$"I{row}"].Text, input.Scenario.Horizon).Equals(stops), $"seed {seed}, {line}: {cells[$"I{row}"].Text} is not {stops}");
                Assert.True(cells[$"J{row}"].Number == figures?.Due.DueDays, $"seed {seed}, {line}: days due");
                Assert.True(cells[$"K{row}"].Number == (figures?.GivenDays ?? 0), $"seed {seed}, {line}: days given");
                Assert.True(QuarterColumns(cells).Sum(column => cells[$"{column}{row}"].Number) == cells[$"K{row}"].Number, $"seed {seed}, {line}: quarters");
            }

            Assert.True(Total(cells, "K") == input.Figures.Lines.Sum(line => line.GivenDays), $"seed {seed}: total of days");
        }
    }

    [Fact]
    public void Sums_OfManyPlans_GiveTheNumbersKeptBesideThem()
    {
        for (var seed = 1; seed <= Runs; seed++)
        {
            var workbook = Workbook(Samples.Drawn(seed));
            foreach (var sheet in (int[])[1, 4])
            {
                var cells = Office.Cells(workbook, sheet);
                var sums = cells.Where(cell => cell.Value.Formula is not null).ToList();
                Assert.NotEmpty(sums);
                foreach (var (address, cell) in sums)
                {
                    var match = SumFormula().Match(cell.Formula!);
                    Assert.True(match.Success, $"{address}: {cell.Formula}");
                    var (column, first, last) = (match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[4].Value, CultureInfo.InvariantCulture));
                    Assert.Equal(column, match.Groups[3].Value);
                    var sum = Enumerable.Range(first, last - first + 1).Select(row => cells[$"{column}{row}"]).Where(part => part.Formula is null).Sum(part => part.Number ?? 0);
                    Assert.True(sum == cell.Number, $"seed {seed}, {address}: {cell.Formula} is {sum}, kept is {cell.Number}");
                }
            }
        }
    }

    [Fact]
    public void Calendar_OfManyPlans_FillsEachStopDayOnce()
    {
        for (var seed = 1; seed <= Runs; seed++)
        {
            var input = Samples.Drawn(seed);
            var sheet = Office.SheetXml(Workbook(input), 2);
            var rows = sheet.Descendants().Where(element => element.Name.LocalName == "row").Select(row => row.Elements().ToList()).ToList();
            foreach (var line in input.Scenario.Lines)
            {
                var cells = rows.Single(row => row[1].Value == line.Id);
                var numbers = cells.Skip(2).SkipLast(1).Select(cell => (Value: cell.Value, Look: cell.Attribute("s")!.Value)).ToList();
                var days = input.Scenario.Horizon.DayCount <= 62
                    ? numbers.Count(cell => cell.Look == Look("Stopped"))
                    : numbers.Sum(cell => cell.Value.Length == 0 ? 0 : int.Parse(cell.Value, CultureInfo.InvariantCulture));
                Assert.True(days == input.Plan.StopsOf(line.Id).Sum(stop => stop.Days.Length), $"seed {seed}, {line.Id}");
                Assert.All(numbers, cell => Assert.Equal(cell.Value.Length > 0, cell.Look == Look("PartlyStopped") || (cell.Look == Look("Stopped") && input.Scenario.Horizon.DayCount > 62)));
            }
        }
    }

    [Fact]
    public void PlanTable_Printed_FitsOneA3PageInWidthAndRepeatsItsHeading()
    {
        var xml = Office.Parts(Workbook(Samples.Tiny));

        Assert.Contains("<x:pageSetup paperSize=\"8\" fitToWidth=\"1\" fitToHeight=\"0\" orientation=\"landscape\"", xml["xl/worksheets/sheet1.xml"], StringComparison.Ordinal);
        Assert.Contains("<x:pageSetUpPr fitToPage=\"1\"", xml["xl/worksheets/sheet1.xml"], StringComparison.Ordinal);
        Assert.Contains("第&amp;P页，共&amp;N页", xml["xl/worksheets/sheet1.xml"], StringComparison.Ordinal);
        Assert.Contains("topLeftCell=\"G6\" activePane=\"bottomRight\" state=\"frozen\"", xml["xl/worksheets/sheet1.xml"], StringComparison.Ordinal);
        Assert.Contains("localSheetId=\"0\">'计划表'!$4:$5</x:definedName>", xml["xl/workbook.xml"], StringComparison.Ordinal);
        Assert.Equal(["计划表", "停窑日历", "依据与核验", "效益测算"], Office.SheetNames(Workbook(Samples.Tiny)));
    }

    [Fact]
    public void RestsOn_OfTiny_TellsHashesLevelsAndVerdict()
    {
        var cells = Office.Cells(Workbook(Samples.Tiny), 3);
        string Value(string heading) => cells["B" + cells.Single(cell => cell.Value.Text == heading).Key[1..]].Text;

        Assert.Equal("tiny", Value("情景编号"));
        Assert.Equal(Samples.Tiny.Scenario.ContentHash, Value("情景内容哈希"));
        Assert.Equal(Samples.Tiny.PlanHash, Value("计划文件SHA-256"));
        Assert.StartsWith("可行，未证明最优", Value("计划状态"), StringComparison.Ordinal);
        Assert.Contains($"{Samples.Tiny.Verdict.Rules.Length}条规则全部遵守", Value("核验结论"), StringComparison.Ordinal);
        var exposure = cells.Single(cell => cell.Value.Text == "人口加权污染暴露").Key[1..];
        Assert.Equal(1_403_434m, cells["B" + exposure].Number);
        Assert.Equal((null, "—"), (cells["C" + exposure].Number, cells["D" + exposure].Text));
        var shortage = cells.Single(cell => cell.Value.Text == "熟料缺口").Key[1..];
        Assert.Equal((0m, 0m, "0%"), (cells["B" + shortage].Number, cells["C" + shortage].Number, cells["D" + shortage].Text));
    }

    [Fact]
    public void Remarks_OfALine_TellLaterGradesIdleDaysAndSpecialClass()
    {
        var idle = new FixedOrder("state", ScenarioBuilder.Source, "L1", Spans.Interval("2027-01-05..2027-01-06"), LineState.Idle) { IsReport = true, Reason = StopReason.Breakdown };
        var input = Samples.Judged(new ScenarioBuilder("2027-01-01..2027-03-31")
            .Line("L1", grade: PerformanceGrade.C, specialClass: SpecialClass.CoProcessing)
            .Grade("L1", PerformanceGrade.A, from: "2027-02-01")
            .Rule(idle)
            .Build());

        var cells = Office.Cells(Workbook(input), 1);

        Assert.Equal("C级", cells["H6"].Text);
        Assert.Equal("协同处置；自2027年2月1日起绩效分级为A级；1月5日至1月6日停产不计", cells["N6"].Text);
        Assert.Equal("本计划期无应停天数", cells["M6"].Text);
        Assert.Equal("协同处置", Papers.Publishing.PublicPlan.Of(input).Lines[0].Remark);
    }

    [Fact]
    public void Remarks_OfStopDaysThatPayNothing_TellHowMany()
    {
        var order = new FixedOrder("order", ScenarioBuilder.Source, "L1", Spans.Interval("2027-01-05..2027-01-09"), LineState.Stopped) { Reason = StopReason.Maintenance };
        var input = Samples.Judged(
            new ScenarioBuilder("2027-01-01..2027-03-31").Line("L1").BaseDays("base", Scenario.HorizonWindowId, 5)
                .Rule(order).Rule(new MaintenanceRule("repairs", ScenarioBuilder.Source, LineSelector.All, [StopReason.Maintenance], [])).Build(),
            ("L1", "2027-01-05..2027-01-14"));

        var cells = Office.Cells(Workbook(input), 1);

        Assert.Equal((5m, 10m, 10m), (cells["J6"].Number, cells["K6"].Number, cells["L6"].Number));
        Assert.Equal("其中5天不计入应停天数", cells["N6"].Text);
    }

    private static string Look(string name) => $"{(int)Enum.Parse<Papers.Office.Sheets.CellLook>(name)}";

    private static List<(int Row, string Line)> Rows(IReadOnlyDictionary<string, ReadCell> cells) =>
    [
        .. from cell in cells
           where cell.Key[0] == 'A' && char.IsDigit(cell.Key[1]) && cell.Value.Number is not null
           let row = int.Parse(cell.Key[1..], CultureInfo.InvariantCulture)
           select (row, cells[$"F{row}"].Text),
    ];

    private static decimal? Total(IReadOnlyDictionary<string, ReadCell> cells, string column) =>
        cells[column + cells.Single(cell => cell.Value.Text == "合计").Key[1..]].Number;

    private static IEnumerable<string> QuarterColumns(IReadOnlyDictionary<string, ReadCell> cells)
    {
        var first = cells.Single(cell => cell.Value.Text.StartsWith("季度小计", StringComparison.Ordinal)).Key;
        var last = cells.Single(cell => cell.Value.Text == "不参与原因").Key;
        for (var column = first[0]; column < last[0]; column++) yield return $"{column}";
    }

    /// <summary>Reads the text of a cell back, as a clerk would.</summary>
    private static DaySet ReadSpans(string text, Horizon horizon) => text == "—"
        ? DaySet.Empty
        : DaySet.Of(text.Split('\n').Select(line =>
        {
            LocalDate[] ends = [.. DateText().Matches(line).Select(match => new LocalDate(match.Groups[1].Success ? Number(match.Groups[1]) : horizon.From.Year, Number(match.Groups[2]), Number(match.Groups[3])))];
            return new DateInterval(ends[0], ends[^1]);
        }));

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日")]
    private static partial Regex DateText();

    [GeneratedRegex(@"^(?:SUM\(|SUBTOTAL\(9,)([A-Z]+)(\d+):([A-Z]+)(\d+)\)$")]
    private static partial Regex SumFormula();
}
