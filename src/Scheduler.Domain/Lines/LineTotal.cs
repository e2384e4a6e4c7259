namespace Scheduler.Domain.Lines;

/// <summary>Some lines added up.</summary>
/// <param name="Lines">How many.</param>
/// <param name="TonnesPerDay">Their filed capacity, tonnes of clinker per day.</param>
public sealed record LineTotal(int Lines, long TonnesPerDay)
{
    public static LineTotal Of(IEnumerable<int> tonnesPerDay) =>
        tonnesPerDay.Aggregate(new LineTotal(0, 0), (total, tonnes) => checked(new(total.Lines + 1, total.TonnesPerDay + tonnes)));
}
