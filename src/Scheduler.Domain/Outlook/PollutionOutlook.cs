using System.Collections.Immutable;
using Scheduler.Domain.Calendar;

namespace Scheduler.Domain.Outlook;

/// <summary>Expected PM2.5 of every city and planned day, in tenths of µg/m³ (integers, so that sums are exact).</summary>
public sealed class PollutionOutlook
{
    private readonly Horizon horizon;
    private readonly ImmutableDictionary<string, ImmutableArray<int>> tenthsByCity;

    /// <param name="horizon">The planned days.</param>
    /// <param name="tenthsByCity">City id → one value per planned day.</param>
    public PollutionOutlook(Horizon horizon, IReadOnlyDictionary<string, ImmutableArray<int>> tenthsByCity)
    {
        foreach (var (city, days) in tenthsByCity)
        {
            if (days.Length != horizon.DayCount)
                throw new ArgumentException($"The outlook of {city} has {days.Length} days, the horizon {horizon.DayCount}.", nameof(tenthsByCity));
        }

        this.horizon = horizon;
        this.tenthsByCity = tenthsByCity.ToImmutableDictionary();
    }

    /// <summary>All planned days of a city, first day first, tenths of µg/m³.</summary>
    public ImmutableArray<int> Pm25Tenths(string cityId) => tenthsByCity[cityId];

    /// <summary>Mean over a set of days, tenths of µg/m³, rounded half up.</summary>
    public int MeanPm25Tenths(string cityId, DaySet days)
    {
        var values = tenthsByCity[cityId];
        long sum = 0;
        var count = 0;
        foreach (var date in days.Dates())
        {
            sum += values[horizon.IndexOf(date)];
            count++;
        }

        return count == 0 ? 0 : checked((int)(((2 * sum) + count) / (2 * count)));
    }
}
