namespace Scheduler.Verification.Due;

/// <summary>Shares of whole numbers.</summary>
internal static class Percentage
{
    /// <summary>A share of days in whole days, rounded up: nobody owes less than the share.</summary>
    /// <param name="days">0 or more.</param>
    public static int RoundedUp(int days, int percent) => checked((int)((((long)days * percent) + 99) / 100));

    /// <summary>A share of a capacity in whole tonnes, rounded down: nobody gets more than the share.</summary>
    public static long RoundedDown(long tonnes, int percent) => checked(tonnes * percent) / 100;
}
