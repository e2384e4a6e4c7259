using Scheduler.Domain.Rules;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>The reader of every kind that scenario.yaml may hold; a test compares it with the kinds of the domain.</summary>
internal static class RuleReaderIndex
{
    private static readonly Dictionary<string, RuleReader> ByKind = new RuleReader[]
    {
        new AlertActionsReader(),
        new AlertCreditReader(),
        new BaseDaysReader(),
        new DeferredMakeUpReader(),
        new FixedWindowReader(),
        new FreePlacementReader(),
        new CityAddOnReader(),
        new ClawbackReader(),
        new DeltaTableReader(),
        new ExtraRunReader(),
        new FactorReader(),
        new FuelSubstitutionReader(),
        new ScopeReader(),
        new GradeTableReader(),
        new GradeWindowReader(),
        new OneBlockPerClassReader(),
        new OutlookAddOnReader(),
        new PooledRestReader(),
        new RegionCalendarReader(),
        new SpecialTreatmentReader(),
        new CreditOffsetReader(),
        new DebtMakeUpReader(),
        new ExtraDaysLimitReader(),
        new PeriodMinimumReader(),
        new ShutdownSwapReader(),
        new SplitSeasonReader(),
        new SpringFestivalWindowReader(),
        new BlockLengthReader(),
        new OutputCapReader(),
        new ConcurrencyLimitReader(),
        new SupplyBalanceReader(),
        new StartLimitReader(),
        new ChangeRequestReader(),
        new FirstStopByReader(),
        new HeatUpRuleReader(),
        new MaintenanceRuleReader(),
        new MonthDaysReader(),
        new MustIncludeMonthsReader(),
        new NestedWindowReader(),
        new ReserveDaysReader(),
        new EventWindowReader(),
        new FleetTotalReader(),
        new LoadCutEquivalentReader(),
        new RotationGroupsReader(),
        new SynchronousStopReader(),
    }.ToDictionary(reader => reader.Kind);

    public static IReadOnlyCollection<string> Kinds => ByKind.Keys;

    /// <summary>The kind that is written as rows of orders.csv.</summary>
    public static string OrderKind => nameof(FixedOrder);

    public static RuleReader? Find(string kind) => ByKind.GetValueOrDefault(kind);
}
