using System.Collections.Frozen;
using Scheduler.Domain.Rules;

namespace Scheduler.Rulebook.Compilers;

/// <summary>All compilers, one per rule kind.</summary>
public static class RuleCompilers
{
    private static readonly FrozenDictionary<Type, IRuleCompiler> ByType = new IRuleCompiler[]
    {
        new AlertActionsCompiler(),
        new AlertCreditCompiler(),
        new BaseDaysCompiler(),
        new DeferredMakeUpCompiler(),
        new FixedWindowCompiler(),
        new FreePlacementCompiler(),
        new CityAddOnCompiler(),
        new ClawbackCompiler(),
        new DeltaTableCompiler(),
        new ExtraRunCompiler(),
        new FactorCompiler(),
        new FuelSubstitutionCompiler(),
        new ScopeCompiler(),
        new GradeTableCompiler(),
        new GradeWindowCompiler(),
        new OneBlockPerClassCompiler(),
        new OutlookAddOnCompiler(),
        new PooledRestCompiler(),
        new RegionCalendarCompiler(),
        new SpecialTreatmentCompiler(),
        new CreditOffsetCompiler(),
        new DebtMakeUpCompiler(),
        new ExtraDaysLimitCompiler(),
        new PeriodMinimumCompiler(),
        new ShutdownSwapCompiler(),
        new SplitSeasonCompiler(),
        new SpringFestivalWindowCompiler(),
        new BlockLengthCompiler(),
        new OutputCapCompiler(),
        new ConcurrencyLimitCompiler(),
        new SupplyBalanceCompiler(),
        new StartLimitCompiler(),
        new FixedOrderCompiler(),
        new ChangeRequestCompiler(),
        new FirstStopByCompiler(),
        new HeatUpRuleCompiler(),
        new MaintenanceRuleCompiler(),
        new MonthDaysCompiler(),
        new MustIncludeMonthsCompiler(),
        new NestedWindowCompiler(),
        new ReserveDaysCompiler(),
        new EventWindowCompiler(),
        new FleetTotalCompiler(),
        new LoadCutEquivalentCompiler(),
        new RotationGroupsCompiler(),
        new SynchronousStopCompiler(),
    }.ToFrozenDictionary(compiler => compiler.RuleType);

    /// <exception cref="NotSupportedException">A rule kind without a compiler.</exception>
    public static IRuleCompiler For(Rule rule) => ByType.TryGetValue(rule.GetType(), out var compiler)
        ? compiler
        : throw new NotSupportedException($"Rule kind {rule.Kind} has no compiler.");

    public static bool Has(Type ruleType) => ByType.ContainsKey(ruleType);
}
