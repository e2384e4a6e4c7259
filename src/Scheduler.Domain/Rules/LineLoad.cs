using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Domain.Rules;

/// <summary>At which load a line runs on each planned day on which it runs: full, but where a rule cuts it (限产), down to nothing where
/// it is idle. Of several cuts on a day the lowest load holds.</summary>
public sealed class LineLoad
{
    /// <summary>Percent of filed capacity without a cut.</summary>
    public const int FullPercent = 100;

    private LineLoad(ImmutableArray<(int Percent, DaySet Days)> cuts) => Cuts = cuts;

    /// <summary>Full on all days.</summary>
    public static LineLoad Full { get; } = new([]);

    /// <summary>Days below full load, lowest load first; no day stands twice.</summary>
    public ImmutableArray<(int Percent, DaySet Days)> Cuts { get; }

    public bool IsFull => Cuts.IsEmpty;

    /// <summary>Days on which the line, though it counts as running, makes nothing: those of <see cref="LineState.Idle"/>.</summary>
    public DaySet IdleDays => DaySet.Of(Cuts.Where(cut => cut.Percent == 0).SelectMany(cut => cut.Days.Intervals));

    /// <summary>The loads of a line, from all rules that bind it.</summary>
    public static LineLoad Of(Scenario scenario, ClinkerLine line)
    {
        var asked = scenario.Rules
            .Select(rule => (Rule: rule, Percent: rule.LoadPercentOf(line)))
            .Where(entry => entry.Percent is < FullPercent)
            .Select(entry => (Percent: entry.Percent!.Value, Days: scenario.BoundDays(entry.Rule, line)))
            .OrderBy(entry => entry.Percent);
        var taken = DaySet.Empty;
        var cuts = ImmutableArray.CreateBuilder<(int, DaySet)>();
        foreach (var (percent, days) in asked)
        {
            var left = days.Intersect(scenario.Horizon.Days).Except(taken);
            if (left.IsEmpty) continue;
            cuts.Add((percent, left));
            taken = taken.Union(left);
        }

        return cuts.Count == 0 ? Full : new LineLoad(cuts.ToImmutable());
    }

    /// <summary>Percent of filed capacity on a day on which the line runs.</summary>
    public int PercentOn(LocalDate date)
    {
        foreach (var (percent, days) in Cuts)
        {
            if (days.Contains(date)) return percent;
        }

        return FullPercent;
    }

    /// <summary>Clinker of a running day at a load, whole tonnes, rounded down.</summary>
    public static int TonnesAt(int tonnesPerDay, int percent) => checked((int)((long)tonnesPerDay * percent / FullPercent));
}
