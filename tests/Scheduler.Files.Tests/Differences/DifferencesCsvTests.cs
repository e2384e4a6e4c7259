using System.Text;
using Scheduler.Domain.Differences;
using Scheduler.Domain.Text;
using Scheduler.Files.Plans;

namespace Scheduler.Files.Tests.Differences;

public sealed class DifferencesCsvTests
{
    private const string Headings = "序号,类别,对象,市,企业,指标,单位,方案A,方案B,差值（B−A）,下界A,下界B,差距A（%）,差距B（%）,停窑起,停窑止,备注";
    private const string Remark = "假设草案；方案B为情景假设；方案B未通过核验";

    [Fact]
    public void Bytes_OfDifferences_AreARowForEachFigureThatDiffers()
    {
        var rows = Rows(DemoDifferences.Some);
        var (line, other) = (DemoDifferences.Scenario.Lines[0], DemoDifferences.Scenario.Lines[1]);
        var (city, second) = (DemoDifferences.Scenario.Cities[0].Name.Zh, DemoDifferences.Scenario.CityOf(other).Name.Zh);

        Assert.Equal(Headings, rows[0]);
        Assert.Equal($"1,目标层级,人口加权污染暴露,,,,吨·(µg/m³)·万人,1000,990,-10,900,,9.090909,,,,{Remark}", rows[1]);
        Assert.Equal($"2,市,{city},{city},,停窑天数,线·天,14,13,-1,,,,,,,{Remark}", rows[2]);
        Assert.Equal($"3,市,{city},{city},,人口加权污染暴露,吨·(µg/m³)·万人,700,690,-10,,,,,,,{Remark}", rows[3]);
        Assert.Contains(rows, row => row.EndsWith($",生产线,{line.Id},{DemoDifferences.Scenario.CityOf(line).Name.Zh},{line.CompanyId},熟料产量,吨,3000,3500,500,,,,,,,{Remark}", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.EndsWith($",生产线,{other.Id},{second},{other.CompanyId},停窑次数,次,1,,,,,,,,,{Remark}", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("停窑时段,,2027-01-05至2027-01-14（10天）,2027-01-08至2027-01-16（9天）,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains($"仅方案A停窑,天,3,,,,,,,2027-01-05,2027-01-07,{Remark}", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains($"仅方案B停窑,天,,2,,,,,,2027-01-15,2027-01-16,{Remark}", StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => row.Contains("熟料缺口", StringComparison.Ordinal));
    }

    [Fact]
    public void Bytes_OfEqualPlans_AreTheHeadingsAlone() => Assert.Equal([Headings], Rows(DemoDifferences.None));

    [Fact]
    public void Bytes_OfNamesThatASpreadsheetWouldRun_AreHarmless()
    {
        var line = DemoDifferences.Some.Lines[0];
        var rows = Rows(DemoDifferences.Some with
        {
            Companies = [DemoDifferences.Some.Companies[0] with { Name = LocalizedText.Same("+cmd") }],
            Lines = [new LineDifference(line.Line with { Id = "=1+1" }, line.City, line.A, line.B, line.StopsA, line.StopsB)],
        });

        Assert.Contains(rows, row => row.Contains(",企业,'+cmd,,'+cmd,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains(",生产线,'=1+1,", StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => row.Contains(",=", StringComparison.Ordinal) || row.Contains(",+", StringComparison.Ordinal) || row.Contains(",'-", StringComparison.Ordinal));
    }

    private static string[] Rows(PlanDifferences differences)
    {
        var bytes = DifferencesCsv.Bytes(differences);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        return Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
