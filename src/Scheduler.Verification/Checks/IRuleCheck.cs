using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>How an inspector checks one kind of rule.</summary>
internal interface IRuleCheck<in TRule>
    where TRule : Rule
{
    /// <summary>Every single comparison that the rule asks for, whether it holds or not; lines and days in the scenario's order.</summary>
    IEnumerable<Comparison> Compare(TRule rule, SiteRecords records);
}
