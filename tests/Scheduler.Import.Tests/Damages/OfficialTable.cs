using System.Globalization;
using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Scenarios;
using Scheduler.Import.Tests.Workbooks;

namespace Scheduler.Import.Tests.Damages;

/// <summary>A drawn plan in the official form: title, heading, lines by city with subtotals, total, note. Each row knows its line, so that damages can be told from the truth.</summary>
internal sealed class OfficialTable
{
    public const int Title = 0;
    public const int Heading = 1;
    public const int City = 1;
    public const int Company = 3;
    public const int Line = 4;
    public const int Capacity = 5;
    public const int Spans = 6;
    public const int Days = 7;

    private static readonly string[] Firms = ["红狮", "南方", "海螺", "山鹰", "三狮", "金圆", "尖峰", "江山", "虎山", "白马"];

    private OfficialTable(Random random) => Random = random;

    public Random Random { get; }

    public TestSheet Sheet { get; } = new("计划表");

    /// <summary>Index of each row of a line among the rows of the sheet.</summary>
    public List<int> LineRows { get; } = [];

    /// <summary>Index of each row of a sum.</summary>
    public List<int> SumRows { get; } = [];

    /// <summary>Stops of each row of a line, in the order of <see cref="LineRows"/>.</summary>
    public List<List<DateInterval>> Stops { get; } = [];

    /// <summary>The truth, such as <c>HZ-01 2027-01-05~2027-01-24</c>.</summary>
    public string Truth { get; private set; } = "";

    /// <summary>How the lines are called.</summary>
    public string Names { get; private set; } = "line,company,name\n";

    public static OfficialTable Draw(int seed, Scenario scenario)
    {
        var table = new OfficialTable(new Random(seed));
        table.Fill(scenario);
        return table;
    }

    public static string Plain(DateInterval days) =>
        string.Create(CultureInfo.InvariantCulture, $"{days.Start.Month}.{days.Start.Day}-{days.End.Month}.{days.End.Day}");

    private static int DaysOf(IEnumerable<DateInterval> stops) => stops.Sum(stop => stop.Length);

    private void Fill(Scenario scenario)
    {
        Sheet.Add("示例省2027年水泥熟料错峰生产计划表").Merge("A1:L1");
        Sheet.Add("序号", "市", "县", "企业全称", "生产线", "设计产能(t/d)", "停窑起止时间", "天数", "一季度", "二季度", "三季度", "四季度");
        var truth = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var all = new List<(ClinkerLine Line, List<DateInterval> Stops)>();
        var lines = scenario.Lines.OrderBy(_ => Random.Next()).Take(3 + Random.Next(7)).OrderBy(line => line.CityId, StringComparer.Ordinal).ThenBy(line => line.CompanyId, StringComparer.Ordinal).ToList();
        foreach (var city in lines.GroupBy(line => line.CityId))
        {
            var ofCity = new List<(ClinkerLine, List<DateInterval>)>();
            foreach (var line in city)
            {
                var stops = DrawStops(scenario);
                ofCity.Add((line, stops));
                truth[line.Id] = string.Join("; ", stops.Select(stop => $"{line.Id} {stop.Start:uuuu-MM-dd}~{stop.End:uuuu-MM-dd}"));
                var (firm, name) = NameOf(line, lines);
                Names += $"{line.Id},{firm},{name}\n";
                LineRows.Add(Sheet.Rows.Count);
                Stops.Add(stops);
                Sheet.Add(
                    LineRows.Count, scenario.CityOf(line).Name.Zh, line.County, firm, name, line.TonnesPerDay, string.Join("；", stops.Select(Plain)), DaysOf(stops),
                    Quarter(stops, 1), Quarter(stops, 2), Quarter(stops, 3), Quarter(stops, 4));
            }

            AddSum("小计", ofCity);
            all.AddRange(ofCity);
        }

        AddSum("合计", all);
        Sheet.Add("注：首末日均计入停窑天数。").Merge($"A{Sheet.Rows.Count}:L{Sheet.Rows.Count}");
        Truth = string.Join("; ", truth.Values);
    }

    // Firms are told apart by two signs, so that a slip of the pen makes no other firm.
    private static (string Firm, string Name) NameOf(ClinkerLine line, List<ClinkerLine> lines)
    {
        var companies = lines.Select(other => other.CompanyId).Distinct().Order(StringComparer.Ordinal).ToList();
        var index = companies.IndexOf(line.CompanyId);
        var number = lines.Where(other => other.CompanyId == line.CompanyId).ToList().IndexOf(line) + 1;
        return ($"{Firms[index % Firms.Length]}水泥有限公司", $"{number}#");
    }

    private void AddSum(string word, List<(ClinkerLine Line, List<DateInterval> Stops)> rows)
    {
        SumRows.Add(Sheet.Rows.Count);
        var stops = rows.SelectMany(row => row.Stops).ToList();
        Sheet.Add(word, null, null, null, null, rows.Sum(row => row.Line.TonnesPerDay), null, DaysOf(stops), Quarter(stops, 1), Quarter(stops, 2), Quarter(stops, 3), Quarter(stops, 4));
    }

    private static int Quarter(IEnumerable<DateInterval> stops, int quarter) => stops.SelectMany(stop => stop).Count(date => (date.Month + 2) / 3 == quarter);

    private List<DateInterval> DrawStops(Scenario scenario)
    {
        var stops = new List<DateInterval>();
        var first = scenario.Horizon.From.PlusDays(Random.Next(60));
        for (var count = 1 + Random.Next(3); count > 0; count--)
        {
            var stop = new DateInterval(first, first.PlusDays(4 + Random.Next(40)));
            stops.Add(stop);
            first = stop.End.PlusDays(2 + Random.Next(50));
        }

        return stops;
    }
}
