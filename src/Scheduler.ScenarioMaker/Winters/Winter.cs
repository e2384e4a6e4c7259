using NodaTime;
using Scheduler.Domain.Calendar;

namespace Scheduler.ScenarioMaker.Winters;

/// <summary>A past winter that is planned as if it were still to come.</summary>
/// <param name="LastMeasuredDay">Last day of the measurements; a winter that goes on is cut there.</param>
public sealed record Winter(int Year, LocalDate? LastMeasuredDay = null)
{
    /// <summary>15 November to 15 March, the heating season.</summary>
    private DateInterval Season => new(new LocalDate(Year, 11, 15), new LocalDate(Year + 1, 3, 15));

    public string Id => $"zhejiang-winter-{Year}";

    public Horizon Horizon => new(Season.Start, LastMeasuredDay ?? Season.End);

    /// <summary>Whether its end is not measured.</summary>
    public bool IsCut => LastMeasuredDay is not null;

    /// <summary>Days of a whole winter, for what is left of it, rounded half up.</summary>
    /// <param name="numerator">With <paramref name="denominator"/>, a share to take first.</param>
    public int DaysOf(int days, int numerator = 1, int denominator = 1)
    {
        var (dividend, divisor) = (Math.Abs(days) * numerator * Horizon.DayCount, denominator * Season.Length);
        return Math.Sign(days) * (((2 * dividend) + divisor) / (2 * divisor));
    }
}
