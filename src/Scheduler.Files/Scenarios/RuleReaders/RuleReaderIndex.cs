using Scheduler.Domain.Rules;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>The reader of every kind that scenario.yaml may hold; a test compares it with the kinds of the domain.</summary>
internal static class RuleReaderIndex
{
    private static readonly Dictionary<string, RuleReader> ByKind = new RuleReader[]
    {
        new BaseDaysReader(),
        new GradeTableReader(),
        new OutlookAddOnReader(),
        new SpecialTreatmentReader(),
        new ExtraDaysLimitReader(),
        new PeriodMinimumReader(),
        new SpringFestivalWindowReader(),
        new BlockLengthReader(),
        new OutputCapReader(),
        new ConcurrencyLimitReader(),
        new SupplyBalanceReader(),
        new StartLimitReader(),
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
