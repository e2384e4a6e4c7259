using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>There is one supply balance at most: it speaks of all markets.</summary>
internal sealed class SingleSupplyBalanceCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        var balances = rules.Rules.Where(read => read.Rule is SupplyBalance).ToList();
        foreach (var read in balances.Skip(1))
            faults.Add(FaultKind.SupplyBalanceTwice, read.PlaceOf("kind"), read.Rule.Id, balances[0].Rule.Id, balances[0].Line);
    }
}
