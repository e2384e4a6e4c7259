using System.Collections.Immutable;
using Scheduler.Domain.Text;
using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.Lines;
using Scheduler.ScenarioMaker.Rules;

namespace Scheduler.ScenarioMaker.Outlook;

/// <summary>Outlooks of zhejiang-2027 beside its own: each measured year by itself, and the highest and the lowest of the years in every ten-day period, all at the present level
/// as the draft's own outlook is.</summary>
public static class ZhejiangOutlooks
{
    public const int TailPercent = 25;
    public const int TailWeightPercent = 50;

    /// <summary>A year that was is as likely as another, and likelier than the edges of all.</summary>
    private const int YearWeight = 2;
    private const int EdgeWeight = 1;

    private static readonly int[] Years = [2014, 2015, 2016];

    public static ImmutableArray<LocalizedText> Provenance { get; } =
    [
        new("各展望与情景本身的展望同源同法（国家环境监测网日均PM2.5的旬均值，1-2-1平滑，乘以杭州现状与2014–2016年的逐月比值）：三个单年分别只用2014、2015、2016年；“高”“低”取三年中每市每旬的最高、最低旬均值。",
            "Made like the scenario's own outlook from the same measurements (ten-day means of the daily PM2.5 of the national monitoring network, smoothed 1-2-1, times the month-wise ratio of Hangzhou's present level to 2014–2016): the three years use the days of 2014, 2015 or 2016 alone; high and low take the highest and the lowest of the three years for each city and ten-day period."),
        new("三年样本很少：“高”“低”不是概率意义上的分位数，比任何一年都极端。单年形状在2027年重现、比值不变、权重（单年各2，高、低各1）、尾部25 %及其比重50 %均为假设，由排产者选定。",
            "Three years are few: high and low are no quantiles of a distribution and more extreme than any year. That a year's course returns in 2027, that the ratio holds, the weights (2 for each year, 1 for high and low), the tail of 25 % and its weight of 50 % are assumptions, a planner's choice."),
    ];

    /// <exception cref="InputFaultException">The data lack something that an outlook needs.</exception>
    public static ImmutableArray<OutlookVariant> From(SourceData data)
    {
        var own = OutlookModel.From(data, ZhejiangCities.Reference, DraftWindows.Horizon);
        return
        [
            .. Years.Select(year => Variant($"y{year}", new($"{year}年", $"the year {year}"), YearWeight, means => means[year])),
            Variant("high", new("高（三年各旬最高）", "high (worst of three years)"), EdgeWeight, means => Edge(means.Values, Enumerable.Max)),
            Variant("low", new("低（三年各旬最低）", "low (best of three years)"), EdgeWeight, means => Edge(means.Values, Enumerable.Min)),
        ];

        OutlookVariant Variant(string id, LocalizedText name, int weight, Func<IReadOnlyDictionary<int, IReadOnlyList<decimal>>, IReadOnlyList<decimal>> choose) => new(
            id, name, weight, [.. ZhejiangCities.All.SelectMany(city => Rows(city, choose))]);

        IEnumerable<OutlookRow> Rows(ZhejiangCity city, Func<IReadOnlyDictionary<int, IReadOnlyList<decimal>>, IReadOnlyList<decimal>> choose)
        {
            var days = data.EarlierDays.Where(day => day.City == city.Name.Zh).ToLookup(day => day.Date.Year);
            var means = Years.ToDictionary(year => year, year => OutlookModel.TenDayMeans(city.Name.Zh, days[year]));
            return OutlookModel.TenDayRows(city.Id, choose(means), period => own.MonthRatios[TenDayPeriods.MonthOf(period)], DraftWindows.Horizon);
        }
    }

    private static IReadOnlyList<decimal> Edge(IEnumerable<IReadOnlyList<decimal>> years, Func<IEnumerable<decimal>, decimal> edge) =>
        [.. Enumerable.Range(0, TenDayPeriods.PerYear).Select(period => edge(years.Select(year => year[period])))];
}
