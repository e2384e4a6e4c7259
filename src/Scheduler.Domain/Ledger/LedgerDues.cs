using System.Collections.Immutable;
using NodaTime;

namespace Scheduler.Domain.Ledger;

/// <summary>The days that the rules ask for, by line and period. They come from outside: the book settles, it does not judge.</summary>
/// <param name="PeriodDays">Due days of a line in a period; a line that is missing has no rule there.</param>
/// <param name="MonthDays">Due days of a line in one month of a period, where the rules name them. The other months share what
/// is left, in proportion to their days.</param>
public sealed record LedgerDues(
    IReadOnlyDictionary<(string LineId, string PeriodId), int> PeriodDays,
    IReadOnlyDictionary<(string LineId, string PeriodId, YearMonth Month), int> MonthDays)
{
    public static LedgerDues None { get; } = OfPeriods(ImmutableDictionary<(string, string), int>.Empty);

    public static LedgerDues OfPeriods(IReadOnlyDictionary<(string LineId, string PeriodId), int> days) =>
        new(days, ImmutableDictionary<(string, string, YearMonth), int>.Empty);
}
