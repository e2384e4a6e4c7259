using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>Shares of whole numbers.</summary>
internal static class Percentage
{
    /// <summary>A share of days in whole days, rounded up: nobody owes less than the share.</summary>
    /// <param name="days">0 or more.</param>
    public static int RoundedUp(int days, int percent) => Part(days, percent, 100, Rounding.Up);

    /// <summary>Days × numerator ÷ denominator in whole days. Up and down go towards more and fewer owed days, also for negative days.</summary>
    public static int Part(int days, long numerator, long denominator, Rounding rounding)
    {
        var exact = checked(days * (decimal)numerator) / denominator;
        return checked((int)(rounding switch
        {
            Rounding.Up => decimal.Ceiling(exact),
            Rounding.Down => decimal.Floor(exact),
            _ => decimal.Floor(exact + 0.5m),
        }));
    }

    /// <summary>A share of a capacity in whole tonnes, rounded down: nobody gets more than the share.</summary>
    public static long RoundedDown(long tonnes, int percent) => checked(tonnes * percent) / 100;
}
