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
        Rule[] binding = [.. scenario.Rules.Where(rule => !scenario.BoundDays(rule, line).IsEmpty)];
        (Rule Rule, DueClaim Claim)[] claims = [.. binding.SelectMany(rule => DueSources.Claims(rule, file), (rule, claim) => (rule, claim))];
        var windows = claims
            .Where(entry => entry.Claim.IsBase)
            .DistinctBy(entry => entry.Claim.Window.Id)
            .Select(first => InWindow(scenario, line, first.Claim.Window, [.. claims.Where(entry => entry.Claim.Window.Id == first.Claim.Window.Id)]))
            .ToImmutableArray();
        return new(line.Id, windows, windows.Sum(window => window.Days), binding.Any(rule => rule.OneBlock));
    }

    private static WindowDue InWindow(Scenario scenario, ClinkerLine line, Window window, (Rule Rule, DueClaim Claim)[] claims)
    {
        List<DueItem> items =
        [
            .. claims.Where(entry => entry.Claim.IsBase).Select(Item),
            .. claims.Where(entry => !entry.Claim.IsBase).Select(Item),
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

        DueItem Item((Rule Rule, DueClaim Claim) entry)
        {
            var (rule, claim) = entry;
            if (claim.Outright) return new(rule.Id, claim.Days, claim.Reason);
            var binding = scenario.BoundDays(rule, line).Intersect(window.Days);
            if (claim.On is { } on) binding = binding.Intersect(on);
            if (window.Days.IsEmpty || binding.Count == window.Days.Count) return new(rule.Id, claim.Days, claim.Reason);
            var part = Percentage.Part(claim.Days, binding.Count, window.Days.Count, Rounding.Up);
            return new(rule.Id, part, DueSources.Reason(
                "Part", claim.Reason, binding.ToString(), binding.Count, window.Days.Count, claim.Days, part));
        }
    }

    private static LocalizedText Reason(Rule rule, int change) => rule.DuePercent == 0
        ? DueSources.Reason("Exempt", rule.DueSubject, change)
        : DueSources.Reason("Share", rule.DueSubject, rule.DuePercent!.Value, change, RuleText.Catalog.Format($"Rounding.{rule.DueRounding}"));
}
