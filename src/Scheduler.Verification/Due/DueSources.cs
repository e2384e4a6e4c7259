using System.Collections.Frozen;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;

namespace Scheduler.Verification.Due;

/// <summary>The kinds that speak of due days in days; shares are told by the rules themselves (<see cref="Rule.DuePercent"/>).</summary>
internal static class DueSources
{
    private static readonly FrozenDictionary<Type, Func<Rule, DueFile, IEnumerable<DueClaim>>> ByKind =
        new[]
        {
            Entry(new BaseDaysDue()),
            Entry(new CreditOffsetDue()),
            Entry(new DebtMakeUpDue()),
            Entry(new DeferredMakeUpDue()),
            Entry(new FixedWindowDue()),
            Entry(new FreePlacementDue()),
            Entry(new CityAddOnDue()),
            Entry(new ClawbackDue()),
            Entry(new DeltaTableDue()),
            Entry(new ExtraRunDue()),
            Entry(new FuelSubstitutionDue()),
            Entry(new GradeTableDue()),
            Entry(new GradeWindowDue()),
            Entry(new OneBlockPerClassDue()),
            Entry(new OutlookAddOnDue()),
            Entry(new ShutdownSwapDue()),
            Entry(new PooledRestDue()),
            Entry(new RegionCalendarDue()),
            Entry(new SplitSeasonDue()),
            Entry(new MustIncludeMonthsDue()),
            Entry(new OutlookAddOnDue()),
            Entry(new ReserveDaysDue()),
            Entry(new EventWindowDue()),
            Entry(new FleetTotalDue()),
            Entry(new GradeTableDue()),
            Entry(new LoadCutEquivalentDue()),
            Entry(new OutlookAddOnDue()),
            Entry(new RotationGroupsDue()),
        }.ToFrozenDictionary();

    public static IEnumerable<DueClaim> Claims(Rule rule, DueFile file) =>
        ByKind.TryGetValue(rule.GetType(), out var claims) ? claims(rule, file) : [];

    /// <summary>A reason of the rules' texts.</summary>
    public static LocalizedText Reason(string key, params object[] arguments) => RuleText.Catalog.Format($"Reason.{key}", arguments);

    private static KeyValuePair<Type, Func<Rule, DueFile, IEnumerable<DueClaim>>> Entry<TRule>(IDueSource<TRule> source)
        where TRule : Rule =>
        new(typeof(TRule), (rule, file) => source.Claims((TRule)rule, file));
}
