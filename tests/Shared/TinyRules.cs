using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Testing;

/// <summary>How each rule kind is drawn for a tiny scenario. A new kind needs an entry here: then all properties are tried with it.</summary>
internal static class TinyRules
{
    private static readonly Dictionary<Type, Action<TinyDraw>> ByKind = new()
    {
        [typeof(BaseDays)] = AddBaseDays,
        [typeof(BlockLength)] = AddBlockLength,
        [typeof(ConcurrencyLimit)] = AddConcurrencyLimit,
        [typeof(EventWindow)] = AddEventWindow,
        [typeof(ExtraDaysLimit)] = AddExtraDaysLimit,
        [typeof(FixedOrder)] = AddFixedOrder,
        [typeof(FleetTotal)] = AddFleetTotal,
        [typeof(GradeTable)] = AddGradeTable,
        [typeof(LoadCutEquivalent)] = AddLoadCutEquivalent,
        [typeof(OutlookAddOn)] = AddOutlookAddOn,
        [typeof(OutputCap)] = AddOutputCap,
        [typeof(PeriodMinimum)] = AddPeriodMinimum,
        [typeof(RotationGroups)] = AddRotationGroups,
        [typeof(SpecialTreatment)] = AddSpecialTreatment,
        [typeof(SpringFestivalWindow)] = AddSpringFestivalWindow,
        [typeof(StartLimit)] = AddStartLimit,
        [typeof(SupplyBalance)] = draw => draw.Builder.Supply(),
        [typeof(SynchronousStop)] = draw => draw.Builder.Synchronous("alike", draw.Window(), draw.Selector()),
    };

    public static void Add(Type kind, TinyDraw draw)
    {
        if (!ByKind.TryGetValue(kind, out var add)) throw new NotSupportedException($"Nobody says how a random {kind.Name} is drawn.");
        add(draw);
        if (kind == typeof(SupplyBalance)) AddDemand(draw);
    }

    private static void AddBaseDays(TinyDraw draw)
    {
        foreach (var window in new[] { Scenario.HorizonWindowId, "early", "parts" })
        {
            if (draw.Random.Next(4) == 0) continue;
            draw.BaseWindows.Add(window);
            var most = Math.Min(4, draw.Builder.WindowOf(window).Days.Count);
            draw.Builder.BaseDays($"base-{window}", window, draw.Random.Next(8) == 0 ? 0 : draw.Random.Next(1, most + 1), draw.Selector());
            if (draw.Random.Next(5) == 0)
                draw.Builder.Rule(new BaseDays($"rival-{window}", ScenarioBuilder.Source, draw.Selector(), draw.Builder.WindowOf(window), draw.Random.Next(most + 1)) { Priority = 1 });
            else if (draw.Random.Next(8) == 0)
                draw.Builder.Rule(new BaseDays($"later-{window}", ScenarioBuilder.Source, draw.LastingSelector(), draw.Builder.WindowOf(window), draw.Random.Next(most + 1)) { Supersedes = [$"base-{window}"] });
            if (draw.Random.Next(2) == 0) return;
        }
    }

    /// <summary>In a window of its own. No two lines wait for the same day of a remainder: then the order of the lines would decide, which the
    /// tests of permuted lines do not want.</summary>
    private static void AddFleetTotal(TinyDraw draw)
    {
        var window = draw.AddWindow("fleet", draw.Days);
        var rule = new FleetTotal(
            "fleet", ScenarioBuilder.Source, draw.LastingSelector(), window, null, draw.Random.Next(1, Math.Min(3, window.Days.Count) + 1), FleetSplit.Equal, draw.Random.Next(3));
        List<ClinkerLine> lines = [.. draw.Build().LinesOf(rule)];
        var (total, whole) = (draw.Random.Next(1, (2 * lines.Count) + 2), lines.Sum(line => line.TonnesPerDay));
        var remainders = lines.Select(line => total * line.TonnesPerDay % whole).ToList();
        draw.Builder.Rule(lines.Count > 0 && total <= window.Days.Count && remainders.Distinct().Count() == lines.Count
            ? rule with { LineDays = total, AverageDays = null, Split = FleetSplit.Capacity }
            : rule);
    }

    private static void AddGradeTable(TinyDraw draw)
    {
        var classes = new[] { new CapacityClass("small", 0), new CapacityClass("large", 2500) };
        var by = draw.Random.Next(1, 3);
        var rows = draw.Random.Next(3) == 0
            ? new[] { new GradeTableRow(null, "large", null, by), new GradeTableRow(null, "small", "key", -by) }
            : [new(PerformanceGrade.A, null, null, -2 * by), new(PerformanceGrade.B, null, "key", by), new(PerformanceGrade.C, "large", null, by)];
        draw.Builder.GradeTable("grade", BaseWindow(draw), draw.Random.Next(4) == 0 ? [] : [.. classes], [.. rows]);
    }

    private static void AddOutlookAddOn(TinyDraw draw) =>
        draw.Builder.OutlookAddOn("outlook", BaseWindow(draw), (350, 1), (700, draw.Random.Next(2, 4)));

    private static void AddRotationGroups(TinyDraw draw)
    {
        var length = draw.Random.Next(1, 3);
        var east = draw.AddWindow("turn-east", length, length);
        var west = draw.AddWindow("turn-west", length, length);
        draw.Builder.Rule(new RotationGroups("turns", ScenarioBuilder.Source, draw.Selector(),
        [
            new("east", LineSelector.All with { Cities = ["c1"] }, east),
            new("west", LineSelector.All with { Cities = ["c2"] }, west),
        ]));
    }

    private static void AddSpecialTreatment(TinyDraw draw)
    {
        var given = draw.Random.Next(1, 8);
        if ((given & 1) != 0) draw.Builder.Treatment("exempt", SpecialClass.CoProcessing, TreatmentKind.Exempt);
        if ((given & 2) != 0) draw.Builder.Treatment("share", SpecialClass.SpecialCement, TreatmentKind.Share, draw.Random.Next(1, 100));
        if ((given & 4) != 0) draw.Builder.Treatment("one-block", SpecialClass.CarbideSlag, TreatmentKind.OneBlock);
    }

    private static void AddEventWindow(TinyDraw draw)
    {
        var edge = draw.Random.Next(30, 110);
        var inner = draw.Random.Next(3) == 0 ? new EventRing(edge, RingAction.LoadCut, draw.Random.Next(1, 60)) : new EventRing(edge, RingAction.Stop, null);
        var outer = new EventRing(edge + draw.Random.Next(10, 60), RingAction.LoadCut, draw.Random.Next(30, 100));
        draw.Builder.Event("event", draw.AddWindow("event", 3).Id, TinyDraw.EventCentre, draw.Selector(), inner, outer);
    }

    private static void AddLoadCutEquivalent(TinyDraw draw)
    {
        var window = draw.AddWindow("low-load", Math.Min(4, draw.Days));
        draw.Builder.Rule(new LoadCutEquivalent(
            "low-load",
            ScenarioBuilder.Source,
            draw.Selector(),
            window,
            draw.Random.Next(1, 100),
            draw.Random.Next(101),
            draw.Pick(Rounding.Up, Rounding.Down, Rounding.HalfUp),
            draw.Builder.WindowOf(BaseWindow(draw))));
    }

    private static void AddExtraDaysLimit(TinyDraw draw)
    {
        var number = 0;
        foreach (var part in draw.Parts()) draw.Builder.ExtraDays($"extra-{number++}", draw.Random.Next(3), part);
    }

    private static void AddPeriodMinimum(TinyDraw draw)
    {
        foreach (var id in new[] { "early", "parts", Scenario.HorizonWindowId }.Skip(draw.Random.Next(2)).Take(2))
        {
            var window = draw.Builder.WindowOf(id);
            draw.Builder.Rule(draw.Random.Next(2) == 0
                ? new PeriodMinimum($"days-{id}", ScenarioBuilder.Source, draw.Selector(), window, draw.Random.Next(1, 4), null)
                : new PeriodMinimum($"percent-{id}", ScenarioBuilder.Source, draw.Selector(), window, null, draw.Random.Next(1, 101)));
        }
    }

    private static void AddSpringFestivalWindow(TinyDraw draw) =>
        draw.Builder.SpringFestival("festival", draw.Random.Next(4), draw.Random.Next(5), draw.Random.Next(1, 4));

    private static void AddBlockLength(TinyDraw draw)
    {
        var number = 0;
        foreach (var part in draw.Parts())
        {
            var minStop = draw.Random.Next(1, 4);
            draw.Builder.Rule(new BlockLength(
                $"blocks-{number++}",
                ScenarioBuilder.Source,
                part,
                minStop,
                draw.Random.Next(2) == 0 ? null : minStop + draw.Random.Next(3),
                draw.Random.Next(1, 4),
                draw.Random.Next(10) == 0 ? 0 : draw.Random.Next(1, 4),
                draw.Random.Next(2) == 0));
        }
    }

    private static void AddOutputCap(TinyDraw draw)
    {
        var window = draw.Builder.WindowOf(draw.Window());
        var scope = draw.Pick(CapScope.Line, CapScope.Company, CapScope.City, CapScope.Province);
        var cap = new OutputCap("cap", ScenarioBuilder.Source, draw.LastingSelector(), scope, window, ImmutableSortedDictionary<string, long>.Empty);
        draw.Builder.Rule(cap with
        {
            MaxTonnes = draw.Lines.GroupBy(cap.MemberOf).ToImmutableSortedDictionary(
                member => member.Key,
                member => member.Sum(line => (long)line.TonnesPerDay) * window.Days.Count * draw.Random.Next(40, 120) / 100,
                StringComparer.Ordinal),
        });
    }

    private static void AddConcurrencyLimit(TinyDraw draw) =>
        draw.Builder.Rule(new ConcurrencyLimit(
            "together", ScenarioBuilder.Source, draw.Selector(), draw.Builder.WindowOf(draw.Window()), draw.Pick(0, 33, 50, 60, 75, 75, 100))
        {
            ValidFrom = draw.Random.Next(4) == 0 ? draw.Builder.Build().Horizon.DateAt(draw.Random.Next(draw.Days)) : null,
        });

    private static void AddStartLimit(TinyDraw draw) => draw.Builder.Starts("starts", draw.Random.Next(5) == 0 ? 2 : 1, draw.Selector());

    private static void AddFixedOrder(TinyDraw draw)
    {
        var days = new HashSet<(string, int)>();
        for (var number = 1; number <= 2; number++)
        {
            var line = draw.Pick(draw.Lines).Id;
            var (first, last) = draw.DrawSpan(2);
            // Orders of one line never speak of the same day: the files see to it.
            if (!Enumerable.Range(first, last - first + 1).All(day => days.Add((line, day)))) continue;
            draw.Builder.Order($"order-{number}", line, draw.Span(first, last), draw.Pick(LineState.Stopped, LineState.Running));
        }
    }

    /// <summary>Between half of what all lines could make and somewhat more than that; some months without a demand.</summary>
    private static void AddDemand(TinyDraw draw)
    {
        foreach (var (month, days) in draw.Build().Horizon.Months())
        {
            foreach (var market in draw.Markets)
            {
                var full = draw.Lines.Where(line => line.MarketId == market).Sum(line => (long)line.TonnesPerDay * days.Length);
                if (draw.Random.Next(8) > 0) draw.Builder.Demand(market, Written(month), full * draw.Random.Next(50, 115) / 100);
            }
        }
    }

    /// <summary>Seldom a window without a base, where an adjustment says nothing.</summary>
    private static string BaseWindow(TinyDraw draw) =>
        draw.BaseWindows.Count == 0 || draw.Random.Next(6) == 0 ? draw.Window() : draw.Pick<string>([.. draw.BaseWindows]);

    private static string Written(YearMonth month) => YearMonthPattern.Iso.Format(month);
}
