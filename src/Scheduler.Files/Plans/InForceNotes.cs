using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Plans;

/// <summary>What of a plan in force could not be taken as it stands, one sentence each.</summary>
public static class InForceNotes
{
    public static IEnumerable<LocalizedText> Of(Scenario scenario, PlanInForce inForce)
    {
        if (inForce.Plan.ScenarioId != scenario.Id)
            yield return PlanText.Catalog.Format("InForce.OtherScenario", inForce.Name, inForce.Plan.ScenarioId, scenario.Id);
        if (inForce.Strangers(scenario).ToList() is { Count: > 0 } strangers)
            yield return PlanText.Catalog.Format("InForce.Strangers", string.Join(", ", strangers));
        if (inForce.Unlisted(scenario).ToList() is { Count: > 0 } unlisted)
            yield return PlanText.Catalog.Format("InForce.Unlisted", string.Join(", ", unlisted));
        if (inForce.DaysOutside(scenario) is > 0 and var days)
            yield return PlanText.Catalog.Format("InForce.Outside", days, scenario.Horizon.From, scenario.Horizon.To);
    }
}
