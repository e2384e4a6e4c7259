using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Markets;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Files.Tests.Plans;

/// <summary>A made-up province of full size: 41 planned lines in seven cities, three markets, the year 2027, a rule of every kind.</summary>
internal static class DemoScenario
{
    public static readonly Horizon Year = new(new LocalDate(2027, 1, 1), new LocalDate(2027, 12, 31));

    public static readonly Window Whole = new(Scenario.HorizonWindowId, new("全年", "the whole year"), Year.Days);

    public static readonly Window Winter = new("winter", new("采暖季", "the heating season"), DaySet.Of(
        Days("2027-01-01", "2027-03-15"), Days("2027-11-15", "2027-12-31")));

    private static readonly Window Summer = new("summer", new("高温汛期", "heat and rain"), DaySet.Of(Days("2027-06-15", "2027-08-31")));

    private static readonly Window FirstQuarter = new("q1", new("一季度", "the first quarter"), DaySet.Of(Days("2027-01-01", "2027-03-31")));

    private static readonly Window Festival =
        new("spring-festival", new("春节时段", "Spring Festival"), SpringFestivalWindow.DaysAround(Year, 7, 15));

    private static readonly RuleSource Published =
        new("示例省工业和信息化厅、生态环境厅", "示例〔2026〕12号", "第三条", Firmness.Rigid, Assumed: false);

    private static readonly RuleSource Draft = new("本工具", "假设草案", "第一条", Firmness.InPrinciple, Assumed: true);

    /// <summary>The scenario; tests change single parts of it.</summary>
    public static Scenario Create() => new()
    {
        Id = "demo-2027",
        Title = new("示例省2027年度水泥错峰生产方案", "Staggered production plan of the example province for 2027"),
        Province = "示例省",
        Status = DraftStatus.AssumptionDraft,
        Horizon = Year,
        Cities = Cities,
        Markets = Markets,
        Lines = Lines,
        Demand = [.. from market in Markets from month in Enumerable.Range(1, 12) select Demand(market.Id, month)],
        Histories =
        [
            new("L03", LineState.Stopped, new LocalDate(2026, 12, 20)),
            new("L17", LineState.Stopped, new LocalDate(2026, 12, 28)),
            new("L05", LineState.Running, new LocalDate(2026, 12, 1)),
        ],
        Outlook = new PollutionOutlook(Year, Cities.ToDictionary(city => city.Id, city => Outlook(Cities.IndexOf(city)))),
        PollutantWeights = new(1000, 300, 200),
        Windows = [Whole, Winter, Summer, FirstQuarter, Festival],
        Rules = Rules,
        Provenance =
        [
            new("线、市、企业名称均为虚构，不对应任何实际企业。", "Lines, cities and companies are made up and stand for no real firm."),
            new("污染形势按历年月均值推算。", "The outlook follows from monthly means of former years."),
        ],
        ContentHash = new string('a', 32) + new string('7', 32),
    };

    public static DateInterval Days(string from, string to) => new(Date(from), Date(to));

    public static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    private static ImmutableArray<City> Cities { get; } =
    [
        City("c1", "甲州市", "Jiazhou", "key", 9_800_000),
        City("c2", "乙州市", "Yizhou", "key", 7_200_000),
        City("c3", "丙阳市", "Bingyang", "general", 4_100_000),
        City("c4", "丁江市", "Dingjiang", "general", 3_600_000),
        City("c5", "戊山市", "Wushan", "general", 2_300_000),
        City("c6", "己水市", "Jishui", "general", 2_900_000),
        City("c7", "庚城市", "Gengcheng", "key", 5_500_000),
    ];

    private static ImmutableArray<Market> Markets { get; } =
    [
        new("north", new("北部市场", "North"), 900_000, 420_000, ["silo_tonnes"]),
        new("centre", new("中部市场", "Centre"), 1_100_000, 500_000, []),
        new("south", new("南部市场", "South"), 800_000, 380_000, []),
    ];

    private static ImmutableArray<ClinkerLine> Lines { get; } =
    [
        .. Enumerable.Range(1, 41).Select(number => Line(number, LineStatus.Operating)),
        Line(42, LineStatus.Idle),
    ];

    private static ImmutableArray<Rule> Rules { get; } =
    [
        new BaseDays("base-winter", Published, LineSelector.All, Winter, 60),
        new BaseDays("base-any", Published with { Article = "第四条" }, LineSelector.All, Whole, 25),
        new GradeTable("grades", Draft, LineSelector.All, Winter, [new("small", 0), new("large", 4000)],
            [new(PerformanceGrade.A, null, null, -15), new(PerformanceGrade.C, "small", "key", 10)]),
        new OutlookAddOn("outlook", Draft, LineSelector.All, Winter, [new(350, 3), new(500, 6)]),
        new SpecialTreatment("exempt", Draft, LineSelector.All with { SpecialClasses = [SpecialClass.CarbideSlag] }, TreatmentKind.Exempt, null),
        new SpecialTreatment("waste", Draft, LineSelector.All with { SpecialClasses = [SpecialClass.CoProcessing] }, TreatmentKind.Share, 60),
        new SpecialTreatment("heating", Draft, LineSelector.All with { SpecialClasses = [SpecialClass.ResidentialHeating] }, TreatmentKind.OneBlock, null),
        new ExtraDaysLimit("extra", Draft, LineSelector.All, 10),
        new PeriodMinimum("q1", Published, LineSelector.All, FirstQuarter, 35, null),
        new PeriodMinimum("summer", Draft with { Firmness = Firmness.Encouraged }, LineSelector.All, Summer, null, 15),
        new SpringFestivalWindow("festival", Published, LineSelector.All, 7, 15, 12, Festival),
        new BlockLength("blocks", Draft, LineSelector.All, 10, 60, 10, 5, LastStopMayContinue: true),
        new OutputCap("cap", Draft, LineSelector.All, CapScope.Province, Whole,
            ImmutableSortedDictionary<string, long>.Empty.Add(OutputCap.ProvinceMember, 48_000_000)),
        new ConcurrencyLimit("together", Draft, LineSelector.All, Whole, 65),
        new SupplyBalance("supply", Draft),
        new StartLimit("starts", Draft, LineSelector.All, 2),
        new FixedOrder("order-1", Published, "L08", Days("2027-05-10", "2027-05-24"), LineState.Stopped),
        new FixedOrder("order-2", Published, "L21", Days("2027-01-01", "2027-01-31"), LineState.Running),
    ];

    private static City City(string id, string zh, string en, string cityClass, long population) =>
        new(id, new(zh, en), cityClass, population, ["population"]);

    private static ClinkerLine Line(int number, LineStatus status)
    {
        int[] sizes = [2500, 5000, 5000, 3200, 7500, 2000, 4000];
        PerformanceGrade[] grades = [PerformanceGrade.B, PerformanceGrade.A, PerformanceGrade.C, PerformanceGrade.BMinus, PerformanceGrade.B];
        var special = number switch
        {
            6 => SpecialClass.CarbideSlag,
            12 or 30 => SpecialClass.CoProcessing,
            19 => SpecialClass.ResidentialHeating,
            _ => SpecialClass.None,
        };
        var city = (number - 1) * 7 / 42;
        return new($"L{number:00}", $"c{city + 1}", $"第{(number % 3) + 1}县", $"K{((number - 1) / 2) + 1:00}",
            city < 2 ? "north" : city < 5 ? "centre" : "south",
            sizes[number % sizes.Length], grades[number % grades.Length], special, status,
            new(51 + (number % 4), 65, 620), ["grade", "tonnes_per_day"]);
    }

    private static MonthlyDemand Demand(string market, int month)
    {
        // The seasonal shape of Chinese cement demand: a deep trough at the lunar New Year.
        int[] shape = [61, 61, 85, 116, 119, 110, 108, 110, 107, 108, 109, 107];
        var mean = market switch { "north" => 1_130_000L, "centre" => 1_400_000L, _ => 1_170_000L };
        return new(market, new YearMonth(2027, month), mean * shape[month - 1] / 100);
    }

    private static ImmutableArray<int> Outlook(int city) =>
    [
        .. Enumerable.Range(0, Year.DayCount).Select(day =>
        {
            var season = 0.5 + (0.5 * Math.Cos(2 * Math.PI * (day - 12) / 365.0));
            var weather = Math.Sin((day * 0.55) + city) + Math.Sin((day * 0.23) + (city * 0.7));
            return (int)Math.Round(10 * Math.Max(8, 17 + (city is 0 or 1 or 6 ? 7 : 0) + (34 * season * season) + (weather * (4 + (10 * season)))));
        }),
    ];
}
