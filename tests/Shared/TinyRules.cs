using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Testing;

/// <summary>How each rule kind is drawn for a tiny scenario. A new kind needs an entry here: then all properties are tried with it.</summary>
internal static class TinyRules
{
    private static readonly Dictionary<Type, Action<TinyDraw>> ByKind = new()
    {
        [typeof(AlertActions)] = AddAlertActions,
        [typeof(AlertCredit)] = AddAlertCredit,
        [typeof(BaseDays)] = AddBaseDays,
        [typeof(BlockLength)] = AddBlockLength,
        [typeof(CityAddOn)] = AddCityAddOn,
        [typeof(Clawback)] = AddClawback,
        [typeof(ChangeRequest)] = TinyCalendarRules.AddChangeRequest,
        [typeof(ConcurrencyLimit)] = AddConcurrencyLimit,
        [typeof(CreditOffset)] = AddCreditOffset,
        [typeof(DebtMakeUp)] = AddDebtMakeUp,
        [typeof(DeferredMakeUp)] = AddDeferredMakeUp,
        [typeof(DeltaTable)] = AddDeltaTable,
        [typeof(EventWindow)] = AddEventWindow,
        [typeof(ExtraDaysLimit)] = AddExtraDaysLimit,
        [typeof(ExtraRun)] = AddExtraRun,
        [typeof(Factor)] = AddFactor,
        [typeof(FirstStopBy)] = TinyCalendarRules.AddFirstStopBy,
        [typeof(FixedOrder)] = AddFixedOrder,
        [typeof(FixedWindow)] = AddFixedWindow,
        [typeof(FreePlacement)] = AddFreePlacement,
        [typeof(FuelSubstitution)] = AddFuelSubstitution,
        [typeof(GradeTable)] = AddGradeTable,
        [typeof(GradeWindow)] = AddGradeWindow,
        [typeof(OneBlockPerClass)] = AddOneBlockPerClass,
        [typeof(OutlookAddOn)] = AddOutlookAddOn,
        [typeof(OutputCap)] = AddOutputCap,
        [typeof(PeriodMinimum)] = AddPeriodMinimum,
        [typeof(ShutdownSwap)] = AddShutdownSwap,
        [typeof(PooledRest)] = AddPooledRest,
        [typeof(RegionCalendar)] = AddRegionCalendar,
        [typeof(Scope)] = AddScope,
        [typeof(HeatUpRule)] = TinyCalendarRules.AddHeatUpRule,
        [typeof(MaintenanceRule)] = TinyCalendarRules.AddMaintenanceRule,
        [typeof(MonthDays)] = TinyCalendarRules.AddMonthDays,
        [typeof(MustIncludeMonths)] = TinyCalendarRules.AddMustIncludeMonths,
        [typeof(NestedWindow)] = TinyCalendarRules.AddNestedWindow,
        [typeof(OutlookAddOn)] = AddOutlookAddOn,
        [typeof(OutputCap)] = AddOutputCap,
        [typeof(PeriodMinimum)] = AddPeriodMinimum,
        [typeof(ReserveDays)] = TinyCalendarRules.AddReserveDays,
        [typeof(FleetTotal)] = AddFleetTotal,
        [typeof(GradeTable)] = AddGradeTable,
        [typeof(LoadCutEquivalent)] = AddLoadCutEquivalent,
        [typeof(OutlookAddOn)] = AddOutlookAddOn,
        [typeof(OutputCap)] = AddOutputCap,
        [typeof(PeriodMinimum)] = AddPeriodMinimum,
        [typeof(RotationGroups)] = AddRotationGroups,
        [typeof(SpecialTreatment)] = AddSpecialTreatment,
        [typeof(SplitSeason)] = AddSplitSeason,
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

    private static void AddAlertActions(TinyDraw draw) => AddAlertActions(draw, mildActions: 3);

    /// <summary>An alert of c1 or of both cities, often raised, moved or withdrawn in c1; or one alert for each city.</summary>
    /// <param name="mildActions">Of ten actions so many stop no kiln.</param>
    private static void AddAlertActions(TinyDraw draw, int mildActions)
    {
        var (begin, length) = (draw.Random.Next(-12, (draw.Days * 24) - 12), draw.Random.Next(12, 72));
        var cities = draw.Pick("c1", "c1;c2", "c1;c2");
        draw.Builder.Alert("alert-1", Level(), draw.Moment(begin), draw.Moment(begin + length), cities: cities);
        if (draw.Random.Next(2) == 0)
        {
            var start = begin + draw.Random.Next(length);
            draw.Builder.Alert("alert-2", Level(), draw.Moment(start), draw.Moment(start + draw.Random.Next(40)), "alert-1");
        }
        else if (cities == "c1")
        {
            draw.Builder.Alert("alert-2", Level(), draw.Moment(begin), draw.Moment(begin + draw.Random.Next(60)), cities: "c2");
        }

        PerformanceGrade[] grades = [PerformanceGrade.A, PerformanceGrade.B, PerformanceGrade.C];
        var rows = from grade in grades from level in Enum.GetValues<AlertLevel>() select new AlertActionRow(grade, level, Action());
        draw.Builder.AlertActions(
            "actions", draw.Pick(1, 1, 6, 12, 24), draw.Pick(Enum.GetValues<Rounding>()), [.. rows],
            exempt: draw.Random.Next(4) == 0 ? LineSelector.All with { Lines = [draw.Pick(draw.Lines).Id] } : null);

        AlertLevel Level() => draw.Pick(Enum.GetValues<AlertLevel>());

        AlertAction Action()
        {
            if (draw.Random.Next(10) < mildActions) return draw.Pick(AlertAction.Nothing, new(AlertMeasure.LoadCut, 20, TransportBan.None));
            return draw.Random.Next(5) < 2
                ? new(AlertMeasure.StopShare, draw.Pick(30, 50, 60), TransportBan.None)
                : new(AlertMeasure.Stop, null, TransportBan.ChinaFourTrucks);
        }
    }

    private static void AddAlertCredit(TinyDraw draw)
    {
        if (!draw.Build().Rules.Any(rule => rule is AlertActions)) AddAlertActions(draw, mildActions: 0);
        var mode = draw.Random.Next(8) == 0 ? AlertCreditMode.Counted : draw.Pick(AlertCreditMode.Deferred, AlertCreditMode.OnTop);
        draw.Builder.AlertCredit(
            "credit", draw.Pick(Scenario.HorizonWindowId, draw.Window()), mode, draw.Pick(Enum.GetValues<Rounding>()), mode == AlertCreditMode.Deferred ? "later" : null,
            draw.Random.Next(4) == 0 ? [AlertLevel.Orange, AlertLevel.Red] : []);
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

    /// <summary>Early days whose duty some lines move to what comes after them.</summary>
    private static void AddDeferredMakeUp(TinyDraw draw)
    {
        var last = draw.Random.Next(1, draw.Days - 2);
        draw.Builder.Window("missed", draw.Span(0, last)).Window("later", draw.Span(draw.Random.Next(last + 2), draw.Days - 1));
        if (draw.Random.Next(2) == 0) draw.Builder.FixedWindow("base-missed", "missed");
        else draw.Builder.BaseDays("base-missed", "missed", draw.Random.Next(1, last + 2));
        ImmutableArray<string> blocked = draw.Random.Next(2) == 0 ? [] : ["blocked"];
        draw.Builder.Window("blocked", draw.Span(last + 2, last + 2))
            .DeferredMakeUp("deferred", "missed", draw.Pick(40, 60, 100), "later", draw.Selector(), blocked);
    }

    private static void AddFixedWindow(TinyDraw draw)
    {
        var (first, last) = draw.DrawSpan(3);
        draw.Builder.Window("fixed", draw.Span(first, last)).FixedWindow("all-off", "fixed", draw.Selector());
    }

    private static void AddFreePlacement(TinyDraw draw)
    {
        var first = draw.Random.Next(3);
        draw.Builder.Window("free", draw.Span(first, draw.Days - 1))
            .FreePlacement("placed", "free", draw.Random.Next(1, 4), draw.Random.Next(4) == 0 ? null : draw.Random.Next(1, 3), draw.Selector());
    }

    private static void AddCityAddOn(TinyDraw draw) => draw.Builder.CityAddOn(
        "city", BaseWindow(draw), draw.Pick(CityAddOnMode.Add, CityAddOnMode.AtLeast), draw.Random.Next(1, 5), draw.Selector());

    private static void AddDeltaTable(TinyDraw draw) => AddDeltaTable(draw, "deltas", BaseWindow(draw));

    private static void AddDeltaTable(TinyDraw draw, string id, string window)
    {
        foreach (var line in draw.Lines)
        {
            // Stated for all days, for some, or for none.
            if (draw.Random.Next(3) > 0) draw.Builder.Stated(line.Id, $"{id}-flag", draw.Pick("yes", "no"), DrawnSpan(draw));
            if (draw.Random.Next(3) > 0) draw.Builder.Stated(line.Id, $"{id}-number", draw.Pick("95", "120"), DrawnSpan(draw));
        }

        var low = LineSelector.All with { Facts = [new($"{id}-number", [], AtMost: 100_000)] };
        var by = draw.Random.Next(1, 3);
        ImmutableArray<DeltaRow> rows =
        [
            Row("flag", LineSelector.All with { Facts = [new($"{id}-flag", ["yes"])] }, -by - 1),
            Row("low", low, -by),
            Row("top", LineSelector.All with { Grades = [PerformanceGrade.A] }, -1) with { Requires = "low" },
            Row("high", LineSelector.All with { Not = low }, draw.Random.Next(1, 4)),
        ];
        // The table of a claw-back is the stronger one, should both speak of one window.
        draw.Builder.Rule(new DeltaTable(
            id,
            ScenarioBuilder.Source,
            LineSelector.All,
            draw.Builder.WindowOf(window),
            rows,
            draw.Pick(DeltaStacking.Sum, DeltaStacking.LargestReduction),
            draw.Random.Next(3))
        { Priority = id == "bonus" ? 1 : 0 });
    }

    private static DeltaRow Row(string id, LineSelector appliesTo, int days) => new(id, LocalizedText.Same(id), appliesTo, days, "proof", null);

    /// <summary>A table of its own, so that days can come back, and a month with or without a stated compliance.</summary>
    private static void AddClawback(TinyDraw draw)
    {
        AddDeltaTable(draw, "bonus", draw.BaseWindows.Count > 0 && draw.Random.Next(6) > 0 ? draw.BaseWindows[0] : Scenario.HorizonWindowId);
        var first = draw.Build().Horizon.From.ToYearMonth().PlusMonths(-1);
        foreach (var line in draw.Lines)
        {
            for (var month = 0; month < 2; month++)
            {
                var days = first.PlusMonths(month).ToDateInterval();
                if (draw.Random.Next(5) > 0)
                    draw.Builder.Stated(line.Id, "compliance", draw.Pick("90", "97.9", "98"), $"{days.Start:uuuu-MM-dd}..{days.End:uuuu-MM-dd}");
            }
        }

        draw.Builder.Clawback(
            "back", Scenario.HorizonWindowId, "bonus", draw.Pick<string?>(null, "flag", "low"), 98, draw.Random.Next(1, 3), draw.Random.Next(1, 3));
    }

    private static void AddExtraRun(TinyDraw draw)
    {
        LimitExtraDays(draw);
        draw.Builder.ExtraRun("extra-run", BaseWindow(draw), new ExtraRunGrant(
            null, [draw.Pick(draw.Lines).Id], draw.Random.Next(1, 4), draw.Build().Horizon.From, "grant"));
    }

    private static void AddFuelSubstitution(TinyDraw draw)
    {
        LimitExtraDays(draw);
        foreach (var line in draw.Lines)
        {
            if (draw.Random.Next(5) > 0) draw.Builder.Stated(line.Id, "fuel", draw.Pick("9.999", "10", "35"), DrawnSpan(draw));
        }

        draw.Builder.FuelSubstitution("fuel", BaseWindow(draw), (10, 1), (30, draw.Random.Next(2, 4)));
    }

    // The rules of the next two kinds are rivals of a special treatment, and stronger than it.
    private static void AddFactor(TinyDraw draw) => draw.Builder.Factor(
        "factor", draw.Pick(0, 40, 130, 175, 200), draw.Selector(), draw.Pick(Rounding.Up, Rounding.Down, Rounding.HalfUp), priority: 41);

    private static void AddScope(TinyDraw draw)
    {
        var day = draw.Span(draw.Random.Next(1, draw.Days), draw.Days - 1).Split("..")[0];
        draw.Builder.Scope("scope", draw.Random.Next(2) == 0 ? null : day, LineSelector.All with { Lines = [draw.Pick(draw.Lines).Id] }, priority: 42);
    }

    /// <summary>Rules that only lessen what is due are felt where no more than that may be given.</summary>
    private static void LimitExtraDays(TinyDraw draw)
    {
        if (!draw.Build().Rules.Any(rule => rule is ExtraDaysLimit)) draw.Builder.ExtraDays("extra", draw.Random.Next(2));
    }

    /// <summary>All days, or some.</summary>
    private static string? DrawnSpan(TinyDraw draw)
    {
        if (draw.Random.Next(2) == 0) return null;
        var (first, last) = draw.DrawSpan(draw.Days);
        return draw.Span(first, last);
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

    private static void AddGradeWindow(TinyDraw draw)
    {
        var last = draw.Days - 1;
        draw.Builder.Window("first", draw.Span(0, 0)).Window("second", draw.Span(2, draw.Random.Next(2, last))).Window("late", draw.Span(last, last));
        draw.Builder.GradeWindow(
            "by-grade",
            draw.Builder.GradeRow(PerformanceGrade.A, draw.Random.Next(2) == 0 ? ["first", "second"] : ["late"]),
            draw.Builder.GradeRow(PerformanceGrade.B, "second", "late"),
            draw.Builder.UnknownRow(PerformanceGrade.C, "second", 1, draw.Random.Next(1, 3)));
    }

    private static void AddOneBlockPerClass(TinyDraw draw)
    {
        var first = draw.Random.Next(3);
        draw.Builder.Window("own", draw.Span(first, draw.Days - 1)).OneBlockPerClass(
            "class-block", "own", draw.Random.Next(1, 4), LineSelector.All with { SpecialClasses = [draw.Pick(draw.Lines).SpecialClass] }, priority: 1);
    }

    private static void AddOutlookAddOn(TinyDraw draw) =>
        draw.Builder.OutlookAddOn("outlook", BaseWindow(draw), (350, 1), (700, draw.Random.Next(2, 4)));

    private static void AddPooledRest(TinyDraw draw)
    {
        var (first, last) = draw.DrawSpan(2);
        draw.Builder.Window("not-pooled", draw.Span(first, last)).PooledRest("pool", draw.Random.Next(1, 3), "not-pooled");
    }

    private static void AddRegionCalendar(TinyDraw draw)
    {
        var middle = draw.Days / 2;
        draw.Builder.Window("spring", draw.Span(0, middle - 1)).Window("autumn", draw.Span(middle, draw.Days - 1));
        draw.Builder.RegionCalendar(
            "regions",
            2,
            draw.Builder.Region(LineSelector.All with { Cities = ["c1"] }, ("spring", 1), ("autumn", 1)),
            draw.Builder.Region(LineSelector.All with { Cities = ["c2"] }, (draw.Pick("spring", "autumn"), 2)));
    }

    private static void AddSplitSeason(TinyDraw draw)
    {
        draw.Builder.Window("head", draw.Span(0, 1)).Window("tail", draw.Span(draw.Days - 2, draw.Days - 1));
        draw.Builder.SplitSeason("split", draw.Days - draw.Random.Next(2, 5), ("head", draw.Random.Next(3)), ("tail", 1));
    }

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

    private static void AddCreditOffset(TinyDraw draw)
    {
        var window = draw.Builder.WindowOf(BaseWindow(draw));
        var credits = draw.Lines.Where(_ => draw.Random.Next(4) > 0)
            .Select(line => new CreditRow(line.Id, draw.Random.Next(1, 5), new LocalDate(2027, 1, 1), "application"))
            .ToImmutableArray();
        if (credits.IsEmpty) return;
        draw.Builder.Rule(new CreditOffset(
            "credit", ScenarioBuilder.Source, Only(credits.Select(row => row.LineId)), window, draw.Random.Next(1, 3), new LocalDate(2027, 1, 1), credits));
        LimitExtraDays(draw);
    }

    private static void AddDebtMakeUp(TinyDraw draw)
    {
        var debts = draw.Lines.Where(_ => draw.Random.Next(2) == 0)
            .ToImmutableSortedDictionary(line => line.Id, _ => draw.Random.Next(1, 5), StringComparer.Ordinal);
        if (debts.IsEmpty) return;
        draw.Builder.Rule(new DebtMakeUp(
            "debt", ScenarioBuilder.Source, Only(debts.Keys), draw.Builder.WindowOf(draw.Window()), debts, draw.Pick(50, 100, 100, 100, 200)));
    }

    private static void AddShutdownSwap(TinyDraw draw)
    {
        if (draw.Lines.Count < 2) return;
        var (from, to) = (draw.Lines[0].Id, draw.Lines[1].Id);
        draw.Builder.Rule(new ShutdownSwap(
            "swap",
            ScenarioBuilder.Source,
            Only([from, to]),
            draw.Builder.WindowOf(BaseWindow(draw)),
            SwapScope.AllowedPairs,
            [new(from, to)],
            draw.Random.Next(2),
            draw.Random.Next(3) == 0
                ? ImmutableSortedDictionary<string, int>.Empty.Add(draw.Lines[0].CityId, draw.Random.Next(1, 5))
                : ImmutableSortedDictionary<string, int>.Empty,
            [new(from, to, draw.Random.Next(1, 3), new LocalDate(2027, 1, 1), "agreement")]));
    }

    private static LineSelector Only(IEnumerable<string> lines) => LineSelector.All with { Lines = [.. lines] };

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
        if (draw.Build().Rules.Any(rule => rule is ExtraDaysLimit)) return;
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
