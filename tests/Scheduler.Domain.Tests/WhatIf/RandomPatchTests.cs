using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.WhatIf;
using Scheduler.Testing;
using Xunit.Abstractions;

namespace Scheduler.Domain.Tests.WhatIf;

/// <summary>Random lists of patches on random tiny scenarios.</summary>
public sealed class RandomPatchTests(ITestOutputHelper output)
{
    private const int Cases = 2_000;

    [Fact]
    public void Patches_AtRandom_GiveAScenarioOrFaultsWhateverTheirOrder()
    {
        var (patched, faulty) = (0, 0);
        for (var seed = 0; seed < Cases; seed++)
        {
            try
            {
                if (Try(seed)) patched++;
                else faulty++;
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Seed {seed}: {exception.Message}", exception);
            }
        }

        output.WriteLine($"seeds 0 to {Cases - 1}: {patched} patched, {faulty} faulty");
        Assert.True(patched > Cases / 10 && faulty > Cases / 10, $"{patched} patched, {faulty} faulty");
    }

    /// <returns>Whether the list could be applied.</returns>
    private static bool Try(int seed)
    {
        var scenario = TinyScenarios.Of(seed);
        var random = new Random(seed);
        Patch[] patches = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Draw(random, scenario))];
        Patch[] shuffled = [.. patches];
        random.Shuffle(shuffled);

        var result = ScenarioPatcher.Apply(scenario, [.. patches]);
        var other = ScenarioPatcher.Apply(scenario, [.. shuffled]);

        Assert.Equal(result.Scenario is null, !result.Faults.IsEmpty);
        Assert.Equal(result.Faults.Length, other.Faults.Length);
        Assert.Equal(result.Faults.Select(fault => fault.Kind).Order(), other.Faults.Select(fault => fault.Kind).Order());
        if (result.Scenario is not { } patched) return false;
        Assert.Equal((patched.ContentHash, Told(patched)), (other.Scenario!.ContentHash, Told(other.Scenario)));
        Assert.NotEqual(scenario.ContentHash, patched.ContentHash);
        Assert.Equal(patches.Length, patched.Assumptions.Length);

        if (patches.Length == 2 && !patches.Any(LooksAround)) CheckOneByOne(scenario, patches);
        return true;
    }

    /// <summary>Whether a patch does what it does by what it finds; then it matters whether that is the base or what another patch has made of it.</summary>
    private static bool LooksAround(Patch patch) => patch is GradePatch { FromGrade: not null } or ExemptionPatch { RuleId: null, IsExempt: false };

    /// <summary>Disjoint patches commute one after the other as well.</summary>
    private static void CheckOneByOne(Scenario scenario, Patch[] patches)
    {
        var there = OneByOne(scenario, patches);
        var back = OneByOne(scenario, [patches[1], patches[0]]);
        if (there is null || back is null) return;
        Assert.Equal(Unordered(there), Unordered(back));
    }

    private static Scenario? OneByOne(Scenario scenario, Patch[] patches)
    {
        var next = scenario;
        foreach (var patch in patches)
        {
            // A rule that the first has switched off is gone for the second, which is no fault of either.
            if (ScenarioPatcher.Apply(next, [patch]).Scenario is not { } patched) return null;
            next = patched;
        }

        return next;
    }

    private static string Told(Scenario scenario) => ScenarioDump.Write(scenario);

    // Conditions may be nested otherwise, and exemptions stand in the order in which they came: rules are compared by what they say and whom they bind.
    private static string[] Unordered(Scenario scenario)
    {
        var binding = scenario.Binding;
        return
        [
            .. Told(scenario).Split('\n').Where(line => !line.StartsWith("rule ", StringComparison.Ordinal)),
            .. scenario.Rules
                .Select(rule => $"{rule.Id} {rule.Sentence} {string.Join(' ', scenario.Lines.Select(line => $"{line.Id} {binding.BoundDays(rule, line)}"))}")
                .Order(StringComparer.Ordinal),
        ];
    }

    private static Patch Draw(Random random, Scenario scenario)
    {
        var line = Pick(random, [.. scenario.Lines.Select(line => line.Id), "L99"]);
        var rule = Pick(random, [.. scenario.Rules.Select(rule => rule.Id), "nothing"]);
        return random.Next(9) switch
        {
            0 => new GradePatch(line, null, null, Grade(random)),
            1 => new GradePatch(null, Pick(random, [.. scenario.Lines.Select(line => line.CompanyId)]), null, Grade(random)),
            2 => new GradePatch(null, null, Grade(random), Grade(random)),
            3 => new OutlookPatch(Pick(random, [.. scenario.Cities.Select(city => city.Id)]), random.Next(-110, 200), Span(random, scenario)),
            4 => new BaseDaysPatch(Of<BaseDays>() ?? rule, random.Next(-1, 12)),
            5 => random.Next(2) == 0
                ? new CapPatch(Of<OutputCap>() ?? rule, null, null, random.Next(-100, 100))
                : new CapPatch(Of<OutputCap>() ?? rule, Pick(random, [null, "k1", "c1", line]), random.Next(100_000), null),
            6 => random.Next(2) == 0
                ? new EventWindowPatch(Of<EventWindow>() ?? rule, random.Next(-4, 5), null)
                : new EventWindowPatch(Of<EventWindow>() ?? rule, null, Span(random, scenario) ?? Whole(scenario)),
            7 => random.Next(3) switch
            {
                0 => new ExemptionPatch(line, null, Span(random, scenario), true),
                1 => new ExemptionPatch(line, null, null, false),
                _ => new ExemptionPatch(line, rule, null, random.Next(2) == 0),
            },
            _ => new RulePatch(rule),
        };

        string? Of<T>()
            where T : Rule => random.Next(4) == 0 ? null : scenario.Rules.OfType<T>().Select(found => found.Id).FirstOrDefault();
    }

    private static DateInterval Whole(Scenario scenario) => new(scenario.Horizon.From, scenario.Horizon.To);

    private static DateInterval? Span(Random random, Scenario scenario)
    {
        if (random.Next(2) == 0) return null;
        var first = random.Next(-1, scenario.Horizon.DayCount);
        return new(scenario.Horizon.DateAt(first), scenario.Horizon.DateAt(random.Next(first, scenario.Horizon.DayCount)));
    }

    private static PerformanceGrade Grade(Random random) => Pick(random, [PerformanceGrade.A, PerformanceGrade.B, PerformanceGrade.C, PerformanceGrade.D]);

    private static T Pick<T>(Random random, ImmutableArray<T> of) => of[random.Next(of.Length)];
}
