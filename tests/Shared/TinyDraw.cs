using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Testing;

/// <summary>One tiny scenario while it is drawn: lines with their histories first, then rules. Days lie around the end of January and the
/// Spring Festival of 2027 (6 February), which is inside, cut by an edge, or outside.</summary>
public sealed class TinyDraw
{
    private static readonly string[] CityIds = ["c1", "c2"], MarketIds = ["m1", "m2"];

    private static readonly SpecialClass[] Classes =
        [SpecialClass.None, SpecialClass.None, SpecialClass.CoProcessing, SpecialClass.SpecialCement, SpecialClass.CarbideSlag];

    /// <summary>A fact that lines have, do not have, or of which nothing is known.</summary>
    private const string Flag = "flag";

    /// <summary>Where the events of tiny scenarios are; lines stand up to some 115 km east of it.</summary>
    public static readonly GeoPoint EventCentre = new(1_200_000, 300_000);

    private readonly LocalDate from;
    private readonly List<ClinkerLine> lines;

    public TinyDraw(Random random, TinySize size, Func<int, string> nameOf)
    {
        (Random, Days) = (random, size.Days);
        from = random.Next(8) == 0 ? new LocalDate(2027, 3, 30).PlusDays(-random.Next(size.Days)) : new LocalDate(2027, 1, 27).PlusDays(random.Next(12));
        Builder = new ScenarioBuilder(Span(0, Days - 1)).Weights(random.Next(500, 1500), random.Next(1000), random.Next(1000));
        foreach (var city in CityIds) DrawCity(city);
        foreach (var market in MarketIds) DrawMarket(market);
        for (var number = 0; number < size.Lines; number++) DrawLine(nameOf(number));
        if (random.Next(6) == 0) Builder.Line("idle", Pick(CityIds), Pick(MarketIds), status: LineStatus.Idle);
        DrawWindows();
        lines = [.. Builder.Build().OperatingLines];
    }

    public Random Random { get; }

    public int Days { get; }

    public ScenarioBuilder Builder { get; }

    /// <summary>The lines, in the order of their numbers.</summary>
    public IReadOnlyList<ClinkerLine> Lines => lines;

    /// <summary>Windows that have a base.</summary>
    public List<string> BaseWindows { get; } = [];

    public IReadOnlyList<string> Markets => MarketIds;

    public Scenario Build() => Builder.Build();

    public T Pick<T>(params IReadOnlyList<T> of) => of[Random.Next(of.Count)];

    /// <summary>The whole horizon as often as the other windows together.</summary>
    public string Window() => Pick(Scenario.HorizonWindowId, Scenario.HorizonWindowId, "early", "parts");

    /// <summary>Days from one number to another, as a builder takes them.</summary>
    public string Span(int first, int last) =>
        $"{LocalDatePattern.Iso.Format(from.PlusDays(first))}..{LocalDatePattern.Iso.Format(from.PlusDays(last))}";

    /// <summary>A moment so many hours after the horizon has begun.</summary>
    public string Moment(int hours) => ChinaTime.Write(ChinaTime.StartOf(from) + Duration.FromHours(hours));

    /// <summary>Days at random, at most <paramref name="longest"/>.</summary>
    public (int First, int Last) DrawSpan(int longest)
    {
        var first = Random.Next(Days);
        return (first, Math.Min(Days - 1, first + Random.Next(longest)));
    }

    /// <summary>A window of one span at random, for a kind that needs one of its own.</summary>
    public Window AddWindow(string id, int longest, int shortest = 1)
    {
        var length = Random.Next(shortest, longest + 1);
        var first = Random.Next(Days - length + 1);
        Builder.Window(id, Span(first, first + length - 1));
        return Builder.WindowOf(id);
    }

    /// <summary>All lines more often than some; some by facts that change within the horizon or that are unknown.</summary>
    public LineSelector Selector() => Random.Next(14) switch
    {
        0 => LineSelector.All with { Grades = [Pick(PerformanceGrade.A, PerformanceGrade.B)] },
        1 => LineSelector.All with { Not = LineSelector.All with { Grades = [PerformanceGrade.C] } },
        2 => LineSelector.All with { Facts = [new(Flag, [FactValue.Yes])] },
        3 => LineSelector.All with { AnyOf = [LineSelector.All with { Facts = [new(Flag, [FactValue.No])] }, LastingSelector()] },
        _ => LastingSelector(),
    };

    /// <summary>All lines more often than some, each on all days or on none.</summary>
    public LineSelector LastingSelector() => Random.Next(9) switch
    {
        0 => LineSelector.All with { Cities = [Pick(CityIds)] },
        1 => LineSelector.All with { CityClasses = ["key"] },
        2 => LineSelector.All with { Companies = ["k1"] },
        3 => LineSelector.All with { Lines = [Pick(Lines).Id] },
        _ => LineSelector.All,
    };

    /// <summary>A selector for all lines, or two that share none, for rules of which one at most may fit a line.</summary>
    public IReadOnlyList<LineSelector> Parts() => Random.Next(4) switch
    {
        0 => [LineSelector.All with { Cities = ["c1"] }, LineSelector.All with { Cities = ["c2"] }],
        1 => [LineSelector.All with { MaxTonnesPerDay = 2500 }],
        _ => [LineSelector.All],
    };

    private void DrawCity(string city)
    {
        var level = Random.Next(200, 1000);
        Builder.City(city, Random.NextInt64(500_000, 9_000_000), Pick("ordinary", "key"))
            .Outlook(city, [.. Enumerable.Range(0, Days).Select(_ => level + Random.Next(-150, 150))]);
    }

    private void DrawMarket(string market)
    {
        var silo = Random.Next(3) * 2000;
        Builder.Market(market, silo, silo == 0 ? 0 : Random.Next(silo + 1));
    }

    private void DrawLine(string id)
    {
        Builder.Line(
            id,
            Random.Next(4) == 0 ? "c2" : "c1",
            Random.Next(3) == 0 ? "m2" : "m1",
            Pick("k1", "k2"),
            Random.Next(1, 9) * 500,
            Pick(PerformanceGrade.A, PerformanceGrade.B, PerformanceGrade.C),
            Pick(Classes),
            grams: (Random.Next(200), Random.Next(200), Random.Next(900)),
            place: EventCentre with { LonE4 = EventCentre.LonE4 + Random.Next(12_000) });
        DrawFacts(id);
        var since = LocalDatePattern.Iso.Format(from.PlusDays(-Random.Next(1, 6)));
        var state = Random.Next(3);
        if (state > 0) Builder.History(id, state == 1 ? LineState.Running : LineState.Stopped, since);
    }

    private void DrawFacts(string id)
    {
        var change = LocalDatePattern.Iso.Format(from.PlusDays(Random.Next(Days)));
        if (Random.Next(4) == 0) Builder.Grade(id, Pick(PerformanceGrade.A, PerformanceGrade.B, PerformanceGrade.C), from: change);
        if (Random.Next(3) == 0) Builder.Fact(id, Flag, Pick(FactValue.Yes, FactValue.No), to: Random.Next(2) == 0 ? change : null);
    }

    private void DrawWindows()
    {
        var (first, last) = DrawSpan(Days);
        Builder.Window("early", Span(first, last));
        var cut = Random.Next(1, Days - 2);
        Builder.Window("parts", Span(0, cut - 1), Span(cut + 1, Random.Next(cut + 1, Days)));
    }
}
