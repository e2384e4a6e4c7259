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
        new BaseMissingCheck<CityAddOn>(rule => rule.Window),
        new BaseMissingCheck<CreditOffset>(rule => rule.Window),
        new BaseMissingCheck<DeferredMakeUp>(rule => rule.Missed, "missedWindow"),
        new BaseMissingCheck<DeltaTable>(rule => rule.Window),
        new BaseMissingCheck<ExtraRun>(rule => rule.Window),
        new BaseMissingCheck<FuelSubstitution>(rule => rule.Window),
        new BaseMissingCheck<GradeTable>(rule => rule.Window),
        new BaseMissingCheck<LoadCutEquivalent>(rule => rule.DueWindow, "dueWindow"),
        new BaseMissingCheck<OutlookAddOn>(rule => rule.Window),
        new BaseMissingCheck<ShutdownSwap>(rule => rule.Window),
        new BaseTwiceCheck(),
        new BlockBesideBaseCheck(),
        new AlertActionsMissingCheck(),
        new AlertCreditTwiceCheck(),
        new AlertRowMissingCheck(),
        new ExtraDaysLimitMissingCheck(),
        new FixedShareCheck(),
        new GradeRowCheck(),
        new GradeWindowRowCheck(),
        new RegionCheck(),
        new HeatUpStopCheck(),
        new EventPlaceCheck(),
        new FleetTotalFitsCheck(),
        new RotationMemberCheck(),
        new CapMemberCheck(),
        new CityBelowBaseCheck(),
        new ClawbackCheck(),
        new ExtraRunCheck(),
        new SingleSupplyBalanceCheck(),
    ];

    /// <param name="mayBindNobody">Whether a rule may be left without a line, which in a folder is a slip of the pen.</param>
    public static void Run(RuleSet rules, FaultCollector faults, bool mayBindNobody = false)
    {
        foreach (var check in Checks.Where(check => !(mayBindNobody && check is SelectorCheck))) check.Check(rules, faults);
    }
}
