using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>Looks for one way in which rules, each sound in itself, do not make sense together or with the tables.</summary>
internal interface IRuleCheck
{
    void Check(RuleSet rules, FaultCollector faults);
}
