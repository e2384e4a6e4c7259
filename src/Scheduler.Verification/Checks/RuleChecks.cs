using System.Collections.Frozen;
using System.Collections.Immutable;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Verdicts;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>The check of each rule kind, and the verdict made of its comparisons.</summary>
internal static class RuleChecks
{
    private static readonly FrozenDictionary<Type, Func<Rule, SiteRecords, IEnumerable<Comparison>>> ByKind =
        new[]
        {
            Entry(new AlertActionsCheck()),
            Entry(new AlertCreditCheck()),
            Entry(new BaseDaysCheck()),
            Entry(new BlockLengthCheck()),
            Entry(new CityAddOnCheck()),
            Entry(new ClawbackCheck()),
            Entry(new ChangeRequestCheck()),
            Entry(new ConcurrencyLimitCheck()),
            Entry(new CreditOffsetCheck()),
            Entry(new DebtMakeUpCheck()),
            Entry(new DeferredMakeUpCheck()),
            Entry(new DeltaTableCheck()),
            Entry(new EventWindowCheck()),
            Entry(new ExtraDaysLimitCheck()),
            Entry(new ExtraRunCheck()),
            Entry(new FactorCheck()),
            Entry(new FirstStopByCheck()),
            Entry(new FixedOrderCheck()),
            Entry(new FixedWindowCheck()),
            Entry(new FreePlacementCheck()),
            Entry(new FuelSubstitutionCheck()),
            Entry(new GradeTableCheck()),
            Entry(new GradeWindowCheck()),
            Entry(new OneBlockPerClassCheck()),
            Entry(new OutlookAddOnCheck()),
            Entry(new OutputCapCheck()),
            Entry(new PeriodMinimumCheck()),
            Entry(new ShutdownSwapCheck()),
            Entry(new PooledRestCheck()),
            Entry(new RegionCalendarCheck()),
            Entry(new ScopeCheck()),
            Entry(new HeatUpRuleCheck()),
            Entry(new MaintenanceRuleCheck()),
            Entry(new MonthDaysCheck()),
            Entry(new MustIncludeMonthsCheck()),
            Entry(new NestedWindowCheck()),
            Entry(new OutlookAddOnCheck()),
            Entry(new OutputCapCheck()),
            Entry(new PeriodMinimumCheck()),
            Entry(new ReserveDaysCheck()),
            Entry(new FleetTotalCheck()),
            Entry(new GradeTableCheck()),
            Entry(new LoadCutEquivalentCheck()),
            Entry(new OutlookAddOnCheck()),
            Entry(new OutputCapCheck()),
            Entry(new PeriodMinimumCheck()),
            Entry(new RotationGroupsCheck()),
            Entry(new SpecialTreatmentCheck()),
            Entry(new SplitSeasonCheck()),
            Entry(new SpringFestivalWindowCheck()),
            Entry(new StartLimitCheck()),
            Entry(new SupplyBalanceCheck()),
            Entry(new SynchronousStopCheck()),
        }.ToFrozenDictionary();

    /// <summary>The rule kinds that have a check.</summary>
    public static ImmutableArray<Type> Kinds => ByKind.Keys;

    /// <exception cref="NotSupportedException">The kind has no check.</exception>
    public static RuleVerdict Judge(Rule rule, SiteRecords records)
    {
        if (!ByKind.TryGetValue(rule.GetType(), out var compare))
            throw new NotSupportedException($"Rule {rule.Id} is of kind {rule.Kind}, for which the verifier has no check.");

        Comparison[] comparisons = [.. compare(rule, records)];
        // Comparisons that ask for nothing speak only when there are no others; the earliest of equals speaks.
        var tightest = comparisons.MinBy(comparison => (comparison.Trivial, comparison.Room));
        return new(
            rule,
            comparisons.Length,
            tightest?.Words(),
            [.. comparisons.Where(comparison => comparison.Breached).Select(Finding)]);
    }

    private static Finding Finding(Comparison breach) => new(breach.Words(), breach.LineId, breach.Date);

    private static KeyValuePair<Type, Func<Rule, SiteRecords, IEnumerable<Comparison>>> Entry<TRule>(IRuleCheck<TRule> check)
        where TRule : Rule =>
        new(typeof(TRule), (rule, records) => check.Compare((TRule)rule, records));
}
