using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>Whoever is judged by distance has a place: that of the city would be a guess.</summary>
internal sealed class EventPlaceCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        foreach (var (read, rule) in rules.Sound<EventWindow>())
        {
            var without = rules.LinesOf(rule).Where(line => line.Place is null).Select(line => line.Id).ToList();
            if (without.Count > 0) faults.Add(FaultKind.PlaceUnknown, read.PlaceOf("appliesTo"), Readable.List(without), rule.Id);
        }
    }
}
