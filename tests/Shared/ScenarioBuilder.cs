using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Exposure;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Markets;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Testing;

/// <summary>
/// Builds small scenarios in memory, line by line as a test tells its story. What a test does not mention has a plain value:
/// city c1 with 1 000 000 people and 50.0 µg/m³ on every day, market m1 with an empty silo, lines of 1 000 t/d, and 100 g of
/// dust per tonne as the only emission.
/// </summary>
/// <remarks>The calls of one kind may come in any order, but a window must be named before a rule uses it. Nothing is validated:
/// faulty scenarios can be built too.</remarks>
public sealed class ScenarioBuilder
{
    /// <summary>City and market of a line for which a test names none.</summary>
    public const string DefaultCity = "c1", DefaultMarket = "m1";

    /// <summary>Outlook where a test names none, tenths of µg/m³.</summary>
    public const int DefaultPm25Tenths = 500;

    private readonly Horizon horizon;
    private readonly List<City> cities = [];
    private readonly List<Market> markets = [];
    private readonly List<ClinkerLine> lines = [];
    private readonly List<MonthlyDemand> demand = [];
    private readonly List<LineHistory> histories = [];
    private readonly List<Window> windows = [];
    private readonly List<Rule> rules = [];
    private readonly List<FixedOrder> orders = [];
    private readonly List<PollutionAlert> alerts = [];
    private readonly List<LineFact> facts = [];
    private readonly List<FiledStop> filed = [];
    private readonly Dictionary<string, ImmutableArray<int>> outlook = [];
    private FairnessTerms? fairness;
    private PollutantWeights weights = new(1000, 0, 0);

    /// <param name="span">The planned days, such as <c>2027-01-01..2027-01-30</c>.</param>
    public ScenarioBuilder(string span)
    {
        var days = Spans.Interval(span);
        horizon = new(days.Start, days.End);
        windows.Add(new(Scenario.HorizonWindowId, new("计划期", "the horizon"), horizon.Days));
    }

    /// <summary>Source of every rule that the builder makes.</summary>
    public static RuleSource Source { get; } = new("测试", "试验通知", "第一条", Firmness.Rigid, Assumed: true);

    public ScenarioBuilder City(string id, long population = 1_000_000, string cityClass = "ordinary", string region = "")
    {
        cities.Add(new(id, LocalizedText.Same(id), cityClass, population, []) { Region = region });
        return this;
    }

    public ScenarioBuilder Market(string id, long siloTonnes = 0, long openingStockTonnes = 0)
    {
        markets.Add(new(id, LocalizedText.Same(id), siloTonnes, openingStockTonnes, []));
        return this;
    }

    /// <param name="grams">Emission factors, g/t: dust, SO2, NOx.</param>
    public ScenarioBuilder Line(
        string id,
        string city = DefaultCity,
        string market = DefaultMarket,
        string company = "k1",
        int tonnesPerDay = 1000,
        PerformanceGrade grade = PerformanceGrade.B,
        SpecialClass specialClass = SpecialClass.None,
        LineStatus status = LineStatus.Operating,
        (int Pm, int So2, int Nox)? grams = null,
        GeoPoint? place = null)
    {
        var (pm, so2, nox) = grams ?? (100, 0, 0);
        lines.Add(new(id, city, "county", company, market, tonnesPerDay, grade, specialClass, status, new(pm, so2, nox), []) { Place = place });
        return this;
    }

    /// <summary>A dated grade of a line; open where a date is missing.</summary>
    public ScenarioBuilder Grade(string line, PerformanceGrade grade, string? from = null, string? to = null) =>
        Fact(line, FactDefinition.Grade, new($"{grade}", null), from, to, grade);

    /// <summary>A flag or a word.</summary>
    public ScenarioBuilder Fact(string line, string fact, string value, string? from = null, string? to = null) =>
        Fact(line, fact, new(value, null), from, to, null);

    /// <summary>A number, in thousandths.</summary>
    public ScenarioBuilder Fact(string line, string fact, long thousandths, string? from = null, string? to = null) =>
        Fact(line, fact, new($"{thousandths / 1000m}", thousandths), from, to, null);

    /// <summary>State of a line before the first day, and since when.</summary>
    public ScenarioBuilder History(string line, LineState state, string since)
    {
        histories.Add(new(line, state, Spans.Date(since)));
        return this;
    }

    /// <summary>A fact as a table states it, <c>yes</c>, <c>no</c>, a word, a grade or a number, on the days of a span or ever.</summary>
    public ScenarioBuilder Stated(string line, string fact, string value, string? span = null)
    {
        var ends = span?.Split("..");
        if (fact == FactDefinition.Grade) return Grade(line, Enum.Parse<PerformanceGrade>(value), ends?[0], ends?[^1]);
        return decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? Fact(line, fact, (long)(number * 1000), ends?[0], ends?[^1])
            : Fact(line, fact, value, ends?[0], ends?[^1]);
    }

    /// <summary>The same outlook on every day, tenths of µg/m³.</summary>
    public ScenarioBuilder Outlook(string city, int pm25Tenths) => Outlook(city, [.. Enumerable.Repeat(pm25Tenths, horizon.DayCount)]);

    /// <summary>One value per planned day, tenths of µg/m³.</summary>
    public ScenarioBuilder Outlook(string city, ImmutableArray<int> pm25Tenths)
    {
        outlook[city] = pm25Tenths;
        return this;
    }

    /// <summary>Weights in thousandths.</summary>
    public ScenarioBuilder Weights(int pm, int so2, int nox)
    {
        weights = new(pm, so2, nox);
        return this;
    }

    /// <param name="month">Such as <c>2027-01</c>.</param>
    public ScenarioBuilder Demand(string market, string month, long tonnes)
    {
        demand.Add(new(market, YearMonthPattern.Iso.Parse(month).GetValueOrThrow(), tonnes));
        return this;
    }

    /// <summary>Names a window of one or more spans; its id is its name in both languages.</summary>
    public ScenarioBuilder Window(string id, params string[] spans)
    {
        windows.Add(new(id, LocalizedText.Same(id), Spans.Days(spans)));
        return this;
    }

    /// <summary>Makes fairness a level: lines that agree in all traits, and windows that were named before.</summary>
    public ScenarioBuilder Fairness(FairnessTrait[] groupBy, params string[] badDates)
    {
        fairness = new([.. groupBy], [.. badDates.Select(WindowOf)]);
        return this;
    }

    /// <summary>A window that was named before, or <see cref="Scenario.HorizonWindowId"/>.</summary>
    public Window WindowOf(string id) => windows.Single(window => window.Id == id);

    /// <summary>Any rule, as it is.</summary>
    public ScenarioBuilder Rule(Rule rule)
    {
        rules.Add(rule);
        return this;
    }

    public ScenarioBuilder BaseDays(string id, string window, int days, LineSelector? appliesTo = null) =>
        Rule(new BaseDays(id, Source, appliesTo ?? LineSelector.All, WindowOf(window), days));

    public ScenarioBuilder DeferredMakeUp(
        string id, string missed, int sharePercent, string makeUp, LineSelector? appliesTo = null, params ImmutableArray<string> blocked) =>
        Rule(new DeferredMakeUp(id, Source, appliesTo ?? LineSelector.All, WindowOf(missed), sharePercent,
            Domain.Rules.DeferredMakeUp.MakeUpOf(id, WindowOf(makeUp), WindowOf(missed), [.. blocked.Select(WindowOf)])));

    public ScenarioBuilder FixedWindow(string id, string window, LineSelector? appliesTo = null) =>
        Rule(new FixedWindow(id, Source, appliesTo ?? LineSelector.All, WindowOf(window)));

    public ScenarioBuilder FreePlacement(string id, string window, int days, int? maxBlocks = null, LineSelector? appliesTo = null) =>
        Rule(new FreePlacement(id, Source, appliesTo ?? LineSelector.All, WindowOf(window), days, horizon.From.PlusDays(-30), maxBlocks));

    public ScenarioBuilder GradeTable(string id, string window, ImmutableArray<CapacityClass> classes, params ImmutableArray<GradeTableRow> rows) =>
        Rule(new GradeTable(id, Source, LineSelector.All, WindowOf(window), classes, rows));

    public ScenarioBuilder GradeWindow(string id, params ImmutableArray<GradeWindowRow> rows) =>
        Rule(new GradeWindow(id, Source, LineSelector.All, rows));

    /// <summary>A row of a grade window.</summary>
    public GradeWindowRow GradeRow(PerformanceGrade grade, params IEnumerable<string> windowIds) => new(grade, [.. windowIds.Select(WindowOf)], null);

    /// <summary>A row of a grade window whose windows nobody knows.</summary>
    public GradeWindowRow UnknownRow(PerformanceGrade grade, string within, int least, int most) => new(grade, [], new(WindowOf(within), least, most));

    public ScenarioBuilder OneBlockPerClass(string id, string window, int days, LineSelector appliesTo, int priority = 0) =>
        Rule(new OneBlockPerClass(id, Source, appliesTo, WindowOf(window), days) { Priority = priority });

    public ScenarioBuilder OutlookAddOn(string id, string window, params (int FromPm25Tenths, int AddDays)[] thresholds) =>
        Rule(new OutlookAddOn(id, Source, LineSelector.All, WindowOf(window),
            [.. thresholds.Select(step => new OutlookThreshold(step.FromPm25Tenths, step.AddDays))]));

    /// <summary>Days in all that the named windows leave.</summary>
    public ScenarioBuilder PooledRest(string id, int days, params ImmutableArray<string> except) =>
        Rule(new PooledRest(id, Source, LineSelector.All, Domain.Rules.PooledRest.RestOf(horizon.Days, [.. except.Select(WindowOf)]), days));

    public ScenarioBuilder RegionCalendar(string id, int totalDays, params ImmutableArray<RegionPart> regions) =>
        Rule(new RegionCalendar(id, Source, LineSelector.All, regions, totalDays));

    /// <summary>The calendar of some lines.</summary>
    public RegionPart Region(LineSelector lines, params IEnumerable<(string Window, int Days)> parts) => new(lines, PartsOf(parts));

    public ScenarioBuilder SplitSeason(string id, int runDays, params IEnumerable<(string Window, int Days)> parts) =>
        Rule(new SplitSeason(id, Source, LineSelector.All, PartsOf(parts), runDays));

    public ScenarioBuilder Treatment(string id, SpecialClass specialClass, TreatmentKind kind, int? sharePercent = null) =>
        Rule(new SpecialTreatment(id, Source, LineSelector.All with { SpecialClasses = [specialClass] }, kind, sharePercent));

    public ScenarioBuilder ExtraDays(string id, int days, LineSelector? appliesTo = null) =>
        Rule(new ExtraDaysLimit(id, Source, appliesTo ?? LineSelector.All, days));

    public ScenarioBuilder PeriodDays(string id, string window, int days) =>
        Rule(new PeriodMinimum(id, Source, LineSelector.All, WindowOf(window), days, null));

    public ScenarioBuilder PeriodPercent(string id, string window, int percent) =>
        Rule(new PeriodMinimum(id, Source, LineSelector.All, WindowOf(window), null, percent));

    /// <param name="window">The days that the rule claims; what the lunar calendar gives where a test names none.</param>
    public ScenarioBuilder SpringFestival(string id, int daysBefore, int daysAfter, int days, DaySet? window = null) =>
        Rule(new SpringFestivalWindow(id, Source, LineSelector.All, daysBefore, daysAfter, days, new(
            id, new("春节", "Spring Festival"), window ?? SpringFestivalWindow.DaysAround(horizon, daysBefore, daysAfter))));

    public ScenarioBuilder Blocks(
        string id, int minStop = 1, int? maxStop = null, int minRun = 1, int maxStops = 99, bool lastMayContinue = false) =>
        Rule(new BlockLength(id, Source, LineSelector.All, minStop, maxStop, minRun, maxStops, lastMayContinue));

    public ScenarioBuilder Cap(string id, CapScope scope, string window, params (string Member, long Tonnes)[] caps) =>
        Rule(new OutputCap(id, Source, LineSelector.All, scope, WindowOf(window),
            caps.ToImmutableSortedDictionary(cap => cap.Member, cap => cap.Tonnes, StringComparer.Ordinal)));

    public ScenarioBuilder Concurrency(string id, string window, int maxSharePercent, LineSelector? appliesTo = null) =>
        Rule(new ConcurrencyLimit(id, Source, appliesTo ?? LineSelector.All, WindowOf(window), maxSharePercent));

    public ScenarioBuilder Event(string id, string window, GeoPoint centre, LineSelector? appliesTo, params ImmutableArray<EventRing> rings) =>
        Rule(new EventWindow(id, Source, appliesTo ?? LineSelector.All, WindowOf(window), centre, rings));

    public ScenarioBuilder LowLoad(
        string id, string window, int loadPercent, int countedPercent, string dueWindow, Rounding rounding = Rounding.Down, LineSelector? appliesTo = null) =>
        Rule(new LoadCutEquivalent(id, Source, appliesTo ?? LineSelector.All, WindowOf(window), loadPercent, countedPercent, rounding, WindowOf(dueWindow)));

    /// <param name="lineDays">Line-days of all; null: the average.</param>
    public ScenarioBuilder Fleet(
        string id, string window, int? lineDays, int? averageDays = null, FleetSplit split = FleetSplit.Equal, int spreadDays = 0, LineSelector? appliesTo = null) =>
        Rule(new FleetTotal(id, Source, appliesTo ?? LineSelector.All, WindowOf(window), lineDays, averageDays, split, spreadDays));

    /// <summary>Groups by city: each city with its window.</summary>
    public ScenarioBuilder Rotation(string id, params ImmutableArray<(string City, string Window)> groups) =>
        Rule(new RotationGroups(id, Source, LineSelector.All,
            [.. groups.Select(group => new RotationGroup(group.City, LineSelector.All with { Cities = [group.City] }, WindowOf(group.Window)))]));

    public ScenarioBuilder Synchronous(string id, string window, LineSelector? appliesTo = null) =>
        Rule(new SynchronousStop(id, Source, appliesTo ?? LineSelector.All, WindowOf(window)));

    public ScenarioBuilder Starts(string id, int maxPerCityAndDay, LineSelector? appliesTo = null) =>
        Rule(new StartLimit(id, Source, appliesTo ?? LineSelector.All, maxPerCityAndDay));

    public ScenarioBuilder Supply(string id = "supply") => Rule(new SupplyBalance(id, Source));

    public ScenarioBuilder CityAddOn(string id, string window, CityAddOnMode mode, int days, LineSelector? appliesTo = null) =>
        Rule(new CityAddOn(id, Source, appliesTo ?? LineSelector.All, WindowOf(window), mode, days));

    /// <param name="belowPercent">Whole percents.</param>
    public ScenarioBuilder Clawback(
        string id, string window, string bonusRule, string? bonusRow, int belowPercent, int daysPerMonth, int strikes, string fact = "compliance") =>
        Rule(new Clawback(id, Source, LineSelector.All, WindowOf(window), bonusRule, bonusRow, fact, belowPercent * 1000L, daysPerMonth, strikes));

    public ScenarioBuilder DeltaTable(string id, string window, DeltaStacking stacking, int floorDays, params ImmutableArray<DeltaRow> rows) =>
        Rule(new DeltaTable(id, Source, LineSelector.All, WindowOf(window), rows, stacking, floorDays));

    public ScenarioBuilder Factor(string id, int percent, LineSelector? appliesTo = null, Rounding rounding = Rounding.Up, int priority = 0) =>
        Rule(new Factor(id, Source, appliesTo ?? LineSelector.All, percent, rounding) { Priority = priority });

    /// <param name="steps">Whole percents, and the run days from there on.</param>
    public ScenarioBuilder FuelSubstitution(string id, string window, params (int FromPercent, int RunDays)[] steps) =>
        Rule(new FuelSubstitution(id, Source, LineSelector.All, WindowOf(window), "fuel",
            [.. steps.Select(step => new FuelStep(step.FromPercent * 1000L, step.RunDays))]));

    /// <summary>Grants without a cap, until the end of the horizon.</summary>
    public ScenarioBuilder ExtraRun(string id, string window, params ImmutableArray<ExtraRunGrant> grants) =>
        Rule(new ExtraRun(id, Source, LineSelector.All, WindowOf(window), null, 10_000, horizon.To, grants));

    /// <param name="from">First day on which the lines take part; null where they never do.</param>
    public ScenarioBuilder Scope(string id, string? from, LineSelector? appliesTo = null, int priority = 0) => Rule(new Scope(
        id,
        Source,
        appliesTo ?? LineSelector.All,
        from is null ? ScopeMode.Excluded : ScopeMode.ProRata,
        from is null ? null : Spans.Date(from),
        new("新建线", "new line"),
        from is null ? DaySet.Empty : horizon.Days.Except(DaySet.Of(new DateInterval(Spans.Date(from), horizon.To))))
    { Priority = priority });

    /// <summary>An order already given.</summary>
    public ScenarioBuilder Order(string id, string line, string span, LineState state, StopReason reason = StopReason.Ordered)
    {
        orders.Add(new(id, Source, line, Spans.Interval(span), state) { Reason = reason });
        return this;
    }

    /// <summary>What a line has really done, or is known to do.</summary>
    public ScenarioBuilder Report(string line, string span, LineState state, StopReason reason = StopReason.Breakdown)
    {
        var days = Spans.Interval(span);
        orders.Add(new(FixedOrder.ReportId(line, days.Start), Source, line, days, state) { Reason = reason, IsReport = true });
        return this;
    }

    /// <summary>A stop of the filed plan.</summary>
    public ScenarioBuilder Filed(string line, string span)
    {
        filed.Add(new(line, Spans.Interval(span), "filed"));
        return this;
    }

    /// <summary>A bulletin on PM2.5, issued as many hours after the year 2000 as there were bulletins before it.</summary>
    /// <param name="starts">Such as <c>2027-01-03T10:00</c>.</param>
    /// <param name="cities">Separated by semicolons.</param>
    public ScenarioBuilder Alert(string id, AlertLevel level, string starts, string ends, string? replaces = null, string cities = DefaultCity)
    {
        alerts.Add(new(
            id, level, [.. cities.Split(';')], AlertPollutant.Pm25, ChinaTime.StartOf(new(2000, 1, 1)) + Duration.FromHours(alerts.Count),
            ChinaTime.Parse(starts)!.Value, ChinaTime.Parse(ends)!.Value, replaces, "示例市", $"示例〔2027〕{alerts.Count + 1}号"));
        return this;
    }

    public ScenarioBuilder AlertActions(
        string id, int minimumHours, Rounding shareRounding, ImmutableArray<AlertActionRow> rows, LineSelector? appliesTo = null, LineSelector? exempt = null) =>
        Rule(new AlertActions(id, Source, appliesTo ?? LineSelector.All, rows, minimumHours, shareRounding, exempt));

    /// <param name="levels">All where a test names none.</param>
    public ScenarioBuilder AlertCredit(
        string id, string window, AlertCreditMode mode, Rounding rounding = Rounding.HalfUp, string? creditTo = null, params ImmutableArray<AlertLevel> levels) =>
        Rule(new AlertCredit(
            id, Source, LineSelector.All, WindowOf(window), levels.IsDefaultOrEmpty ? [AlertLevel.Yellow, AlertLevel.Orange, AlertLevel.Red] : levels, mode, rounding, creditTo));

    /// <summary>The scenario as told so far.</summary>
    public Scenario Build()
    {
        var knownCities = WithDefault(cities, city => city.Id, lines.Select(line => line.CityId),
            id => new City(id, LocalizedText.Same(id), "ordinary", 1_000_000, []));
        var knownMarkets = WithDefault(markets, market => market.Id, lines.Select(line => line.MarketId),
            id => new Market(id, LocalizedText.Same(id), 0, 0, []));
        var plain = Enumerable.Repeat(DefaultPm25Tenths, horizon.DayCount).ToImmutableArray();
        return new()
        {
            Id = "test",
            Title = new("测试", "test"),
            Province = "示例省",
            Status = DraftStatus.AssumptionDraft,
            Horizon = horizon,
            Cities = knownCities,
            Markets = knownMarkets,
            Lines = [.. lines],
            Demand = [.. demand],
            Histories = [.. histories],
            Outlook = new(horizon, knownCities.ToDictionary(city => city.Id, city => outlook.GetValueOrDefault(city.Id, plain))),
            PollutantWeights = weights,
            Windows = [.. windows],
            Facts = [.. facts],
            FiledStops = [.. filed],
            Rules = [.. rules, .. orders],
            Alerts = [.. alerts],
            Fairness = fairness,
            Provenance = [],
            ContentHash = new string('0', 64),
        };
    }

    /// <summary>A plan for a scenario, its stops put in order.</summary>
    public static ShutdownPlan Plan(Scenario scenario, params (string Line, string Span)[] stops) => new(
        scenario.Id,
        scenario.ContentHash,
        [.. stops
            .Select(stop => new KilnStop(stop.Line, Spans.Interval(stop.Span)))
            .OrderBy(stop => stop.LineId, StringComparer.Ordinal)
            .ThenBy(stop => stop.Days.Start)]);

    private ImmutableArray<WindowDays> PartsOf(IEnumerable<(string Window, int Days)> parts) =>
        [.. parts.Select(part => new WindowDays(WindowOf(part.Window), part.Days))];

    private ScenarioBuilder Fact(string line, string fact, FactValue value, string? from, string? to, PerformanceGrade? grade)
    {
        facts.Add(new(line, fact, value, grade, null, from is null ? null : Spans.Date(from), to is null ? null : Spans.Date(to), "", "", true, []));
        return this;
    }

    private static ImmutableArray<T> WithDefault<T>(
        List<T> told, Func<T, string> idOf, IEnumerable<string> used, Func<string, T> plain) =>
        [.. told, .. used.Distinct().Except(told.Select(idOf)).Select(plain)];
}
