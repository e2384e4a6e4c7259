using Scheduler.Domain.Lines;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Verification.Due;

/// <summary>What a line may have once on a day. Two of it are a fault of the scenario, and to choose one silently would be to judge by a
/// rule that nobody wrote.</summary>
internal static class Rivals
{
    /// <exception cref="InvalidOperationException">Two rivals bind the line on one day; names them.</exception>
    public static void Check(Scenario scenario, ClinkerLine line)
    {
        foreach (var rivals in scenario.Rules.Where(rule => rule.RivalKey is not null).GroupBy(rule => rule.RivalKey))
        {
            var binding = rivals.Select(rule => (rule.Id, Days: scenario.BoundDays(rule, line))).Where(pair => !pair.Days.IsEmpty).ToList();
            for (var later = 1; later < binding.Count; later++)
            {
                if (binding.Take(later).FirstOrDefault(pair => !pair.Days.Intersect(binding[later].Days).IsEmpty).Id is { } earlier)
                    throw new InvalidOperationException(
                        $"Rules {earlier} and {binding[later].Id} both bind line {line.Id} on one day; at most one {rivals.Key} is allowed.");
            }
        }
    }
}
