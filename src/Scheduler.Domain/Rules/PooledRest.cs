using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Every line owes a number of days in the rest of the horizon, outside the windows that have days of their own.</summary>
/// <remarks>Catalogue R16 (Jiangsu 2024: 40 days in January to March, 20 in June to August, 20 in other periods).</remarks>
/// <param name="Rest">The days that are left; see <see cref="RestOf"/>.</param>
/// <param name="Days">Base days, 0 or more.</param>
public sealed record PooledRest(string Id, RuleSource Source, LineSelector AppliesTo, Window Rest, int Days) : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format("PooledRest", Rest.Name, Days);

    public override RuleReach Reach => RuleReach.Quota;

    public override Window? SpokenWindow => Rest;

    public override string? RivalKey => RivalKeys.BaseOf(Rest);

    public override ImmutableArray<Window> BaseWindows => [Rest];

    /// <summary>The days outside some windows. The same windows give the same rest, whatever rule asks for it; no window of a file can have its id.</summary>
    /// <param name="days">All planned days.</param>
    /// <param name="except">At least one.</param>
    public static Window RestOf(DaySet days, ImmutableArray<Window> except) => new(
        $"rest:{string.Join('+', except.Select(window => window.Id).Order(StringComparer.Ordinal))}",
        RuleText.Catalog.Format("PooledRest.Window", LineText.Joined("、", ", ", except.Select(window => window.Name))),
        except.Aggregate(days, (left, window) => left.Except(window.Days)));
}
