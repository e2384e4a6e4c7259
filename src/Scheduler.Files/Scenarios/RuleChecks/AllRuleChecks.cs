using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>All checks between rules.</summary>
internal static class AllRuleChecks
{
    private static readonly IRuleCheck[] Checks =
    [
        new SelectorCheck(),
        new VersionCheck(),
        new RivalCheck(),
        new SecondBaseCheck(),
        new BaseMissingCheck<GradeTable>(rule => rule.Window),
        new BaseMissingCheck<LoadCutEquivalent>(rule => rule.DueWindow, "dueWindow"),
        new BaseMissingCheck<OutlookAddOn>(rule => rule.Window),
        new ExtraDaysLimitMissingCheck(),
        new GradeRowCheck(),
        new EventPlaceCheck(),
        new FleetTotalFitsCheck(),
        new RotationMemberCheck(),
        new CapMemberCheck(),
        new SingleSupplyBalanceCheck(),
    ];

    public static void Run(RuleSet rules, FaultCollector faults)
    {
        foreach (var check in Checks) check.Check(rules, faults);
    }
}
