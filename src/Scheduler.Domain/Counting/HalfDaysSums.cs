namespace Scheduler.Domain.Counting;

/// <summary>Sums of half days.</summary>
public static class HalfDaysSums
{
    public static HalfDays Sum(this IEnumerable<HalfDays> amounts) => amounts.Aggregate(HalfDays.Zero, (sum, next) => sum + next);

    public static HalfDays Sum<T>(this IEnumerable<T> items, Func<T, HalfDays> amount) => items.Select(amount).Sum();
}
