using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Entitlements;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Verification.Due;

/// <summary>Counts what a line owes, addend by addend: bases, additions, floor, shares of its classes.</summary>
public static class DueCount
{
    /// <exception cref="InvalidOperationException">Rules contradict each other, such as two bases of one window on one day.</exception>
    public static Entitlement Of(Scenario scenario, ClinkerLine line, City city)
    {
        Rivals.Check(scenario, line);
        var file = new DueFile(scenario, line, city);
        // What is deferred can be counted only when everything else is.
        Rule[] binding = [.. scenario.Rules.Where(rule => !scenario.BoundDays(rule, line).IsEmpty).OrderBy(rule => rule.DeferredWindow is not null)];
        (Rule Rule, DueClaim Claim)[] claims = [.. binding.SelectMany(rule => DueSources.Claims(rule, file), (rule, claim) => (rule, claim))];
        var windows = claims
            .Where(entry => entry.Claim.IsBase)
            .DistinctBy(entry => entry.Claim.Window.Id)
            .Select(first => InWindow(scenario, line, first.Claim.Window, [.. claims.Where(entry => entry.Claim.Window.Id == first.Claim.Window.Id)]))
            .ToImmutableArray();
        return new(line.Id, windows, windows.Sum(window => window.Days), binding.Any(rule => rule.OneBlock));
    }

    /// <summary>What a line would owe in a window if nothing were deferred, before the shares of its classes.</summary>
    internal static int BeforeDeferral(DueFile file, Window window)
    {
        var (scenario, line) = (file.Scenario, file.Line);
        (Rule Rule, DueClaim Claim)[] claims =
        [
            .. from rule in scenario.Rules
               where rule.DeferredWindow is null && !scenario.BoundDays(rule, line).IsEmpty
               from claim in DueSources.Claims(rule, file)
               where claim.Window.Id == window.Id
               select (rule, claim),
        ];
        var owes = claims.Any(entry => entry.Claim.IsBase);
        return owes ? Math.Max(0, claims.Sum(entry => Item(scenario, line, entry).Days)) : 0;
    }

    private static WindowDue InWindow(Scenario scenario, ClinkerLine line, Window window, (Rule Rule, DueClaim Claim)[] claims)
    {
        List<DueItem> items =
        [
            .. claims.Where(entry => entry.Claim.IsBase).Select(entry => Item(scenario, line, entry)),
            .. claims.Where(entry => !entry.Claim.IsBase).Select(entry => Item(scenario, line, entry)),
        ];
        var sum = items.Sum(item => item.Days);
        if (sum < 0)
        {
            items.Add(new(items[0].RuleId, -sum, DueSources.Reason("Floor", -sum)));
            sum = 0;
        }

        var left = sum;
        foreach (var (rule, kept) in ClassShares.Left(scenario, line, sum, window.Days))
        {
            items.Add(new(rule.Id, kept - left, Reason(rule, kept - left)));
            left = kept;
        }

        return new(window, [.. items], left);
    }

    private static DueItem Item(Scenario scenario, ClinkerLine line, (Rule Rule, DueClaim Claim) entry)
    {
        var (rule, claim) = entry;
        if (claim.Exact) return new(rule.Id, claim.Days, claim.Reason);
        var window = claim.Window;
        var binding = scenario.BoundDays(rule, line).Intersect(window.Days);
        if (claim.On is { } on) binding = binding.Intersect(on);
        if (window.Days.IsEmpty || binding.Count == window.Days.Count) return new(rule.Id, claim.Days, claim.Reason);
        var part = Percentage.Part(claim.Days, binding.Count, window.Days.Count, Rounding.Up);
        return new(rule.Id, part, DueSources.Reason("Part", claim.Reason, binding.ToString(), binding.Count, window.Days.Count, claim.Days, part));
    }

    private static LocalizedText Reason(Rule rule, int change) => rule.DuePercent == 0
        ? DueSources.Reason("Exempt", rule.DueSubject, change)
        : DueSources.Reason("Share", rule.DueSubject, rule.DuePercent!.Value, change, RuleText.Catalog.Format($"Rounding.{rule.DueRounding}"));
}
