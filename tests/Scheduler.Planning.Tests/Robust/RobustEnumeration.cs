using System.Collections.Immutable;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Planning.Robust;
using Scheduler.Planning.Tests.Oracle;
using Scheduler.Rulebook;

namespace Scheduler.Planning.Tests.Robust;

/// <summary>The best of all accepted plans of a tiny scenario for a set of outlooks, by trying each.</summary>
internal sealed class RobustEnumeration
{
    public RobustEnumeration(PlanEnumeration all, OutlookSet set)
    {
        var exposures = set.Outlooks.Select(outlook => ScenarioCompiler.ExposureUnder(all.Scenario, outlook.Outlook)).ToList();
        Int128? least = null;
        foreach (var number in Enumerable.Range(0, all.Count).Where(number => all.Values[number] is not null))
        {
            var value = all.Values[number]!.Value;
            if (value.Shortage != all.Optimum!.Value.Shortage) continue;
            var off = all.FlagsOf(number);
            ImmutableArray<long> byOutlook = [.. exposures.Select(lines => lines.Zip(off, (days, flags) => days.Where((_, day) => !flags[day]).Sum()).Sum())];
            least = Int128.Min(least ?? Int128.MaxValue, set.ExactValue(byOutlook));
            Bests = Bests.IsDefault ? byOutlook : [.. Bests.Zip(byOutlook, Math.Min)];
        }

        Value = least is { } found ? OutlookSet.RoundedUp(found, set.Denominator) : null;
    }

    /// <summary>Least robust value among plans with the least shortage, rounded up; null where no plan is accepted.</summary>
    public long? Value { get; }

    /// <summary>Least exposure of each outlook alone among plans with the least shortage.</summary>
    public ImmutableArray<long> Bests { get; }

    /// <summary>Outlooks drawn without regard to the scenario's own.</summary>
    public static OutlookSet Draw(Scenario scenario, Random random, int outlooks) => new(
        [.. Enumerable.Range(0, outlooks).Select(k => new WeightedOutlook($"o{k}", LocalizedText.Same($"o{k}"), Drawn(scenario, random), random.Next(1, 6)))],
        random.Next(1, 101),
        random.Next(101));

    /// <summary>The first untrue statement of a result, or null when there is none.</summary>
    public string? Untrue(RobustPlanningResult result)
    {
        if (result.Plan is not { } plan) return null;
        if (Value is not { } least) return "a plan where every calendar is rejected";
        if (plan.Figures.Value < least) return $"a value of {plan.Figures.Value}, better than the least {least}";
        if (plan.Bound > least) return $"a bound of {plan.Bound}, above the least {least}";
        if (plan.Status == PlanStatus.Optimal && plan.Figures.Value != least) return $"{plan.Figures.Value} called optimal, the least is {least}";
        foreach (var (outlook, best) in plan.Outlooks.Zip(Bests))
        {
            if (outlook.Bound > best || outlook.Best < best) return $"{outlook.Outlook.Id}: {outlook.Bound} … {outlook.Best} around the least {best}";
        }

        return null;
    }

    private static PollutionOutlook Drawn(Scenario scenario, Random random) => new(
        scenario.Horizon,
        scenario.Cities.ToDictionary(city => city.Id, _ => Enumerable.Range(0, scenario.Horizon.DayCount).Select(_ => random.Next(1500)).ToImmutableArray()));
}
