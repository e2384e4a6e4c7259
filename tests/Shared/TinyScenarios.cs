using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Testing;

/// <summary>Random scenarios that are small enough to try every calendar of every line. The same seed gives the same scenario,
/// so a failing test only has to name its seed.</summary>
public static class TinyScenarios
{
    /// <summary>Every rule kind of the domain.</summary>
    public static ImmutableArray<Type> Kinds { get; } =
        [.. typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>Kinds that act through the due days, or are measured by them, and so need a base.</summary>
    private static readonly ImmutableHashSet<Type> OnBase =
    [
        typeof(AlertCredit), typeof(CityAddOn), typeof(Clawback), typeof(CreditOffset), typeof(DeltaTable),
        typeof(ExtraDaysLimit), typeof(ExtraRun), typeof(Factor), typeof(FirstStopBy), typeof(FuelSubstitution),
        typeof(GradeTable), typeof(HeatUpRule), typeof(LoadCutEquivalent), typeof(MaintenanceRule), typeof(MonthDays),
        typeof(NestedWindow), typeof(OutlookAddOn), typeof(PeriodMinimum), typeof(Scope), typeof(ShutdownSwap),
        typeof(SpecialTreatment), typeof(SpringFestivalWindow),
    ];

    /// <summary>A scenario with many rule kinds at once.</summary>
    /// <param name="size">Its size; drawn when null.</param>
    /// <param name="nameOf">Names a line by its number.</param>
    public static Scenario Of(int seed, TinySize? size = null, Func<int, string>? nameOf = null)
    {
        var random = new Random(seed);
        var draw = new TinyDraw(random, size ?? TinySize.Draw(random), nameOf ?? Named);
        if (random.Next(10) > 0) TinyRules.Add(typeof(BaseDays), draw);
        foreach (var kind in Kinds.Where(kind => kind != typeof(BaseDays)))
        {
            // About three at once, however many kinds there are, so that a good part of the scenarios has a plan; supply more often, since only it can run short.
            var chance = kind == typeof(SupplyBalance) ? 3 * (Kinds.Length - 1) : 32;
            if (random.Next(10 * (Kinds.Length - 1)) < chance) TinyRules.Add(kind, draw);
        }

        return WithFairness(WithReports(draw.Build(), seed, oneIn: 6), seed);
    }

    /// <summary>A scenario with one kind alone, and a base where the kind has no meaning without.</summary>
    public static Scenario OfKind(Type kind, int seed)
    {
        // Small seeds lie close together in what they draw first; spread out they do not.
        var random = new Random(unchecked((int)((uint)(seed + 1) * 2654435761u)));
        var draw = new TinyDraw(random, TinySize.DrawSmaller(random), Named);
        if (OnBase.Contains(kind)) TinyRules.Add(typeof(BaseDays), draw);
        TinyRules.Add(kind, draw);
        return WithFairness(WithReports(draw.Build(), seed, oneIn: kind == typeof(FixedOrder) ? 1 : 4), seed);
    }

    // One or two reported states, idle more often than not, at both edges of the horizon too; drawn apart like fairness. They may lie over orders, never over each other.
    private static Scenario WithReports(Scenario scenario, int seed, int oneIn)
    {
        var random = new Random(unchecked((int)((uint)(seed + 3) * 3266489917u)));
        if (random.Next(oneIn) > 0) return scenario;
        var days = scenario.Horizon.DayCount;
        ClinkerLine[] lines = [.. scenario.OperatingLines];
        var reports = new List<FixedOrder>();
        for (var count = random.Next(1, 3); count > 0; count--)
        {
            var line = lines[random.Next(lines.Length)].Id;
            var first = random.Next(days);
            var span = new DateInterval(scenario.Horizon.DateAt(first), scenario.Horizon.DateAt(Math.Min(days - 1, first + random.Next(3))));
            var state = random.Next(5) switch { 0 => LineState.Running, 1 => LineState.Stopped, _ => LineState.Idle };
            if (reports.Any(other => other.LineId == line && other.Days.Intersection(span) is not null)) continue;
            var reason = random.Next(2) == 0 ? StopReason.Breakdown : StopReason.Other;
            reports.Add(new(FixedOrder.ReportId(line, span.Start), ScenarioBuilder.Source, line, span, state) { Reason = reason, IsReport = true });
        }

        return scenario with { Rules = [.. scenario.Rules, .. reports] };
    }

    // Every second scenario declares fairness, drawn apart from the rest so that all else is as it is without.
    private static Scenario WithFairness(Scenario scenario, int seed)
    {
        var random = new Random(unchecked((int)((uint)(seed + 7) * 2246822519u)));
        if (random.Next(2) == 0) return scenario;
        FairnessTrait[] traits = [.. Enum.GetValues<FairnessTrait>()];
        random.Shuffle(traits);
        Window[] windows = [.. scenario.Windows];
        random.Shuffle(windows);
        return scenario with
        {
            Fairness = new([.. traits.Take(random.Next(3) == 0 ? 2 : 1)], [.. windows.Take(random.Next(1, windows.Length))]),
        };
    }

    private static string Named(int number) => $"L{number + 1}";
}
