namespace Scheduler.Rulebook.Entitlements;

/// <summary>Shares of days, rounded up to whole days in the environment's favour.</summary>
public static class SpecialShare
{
    public static int RoundedUp(int days, int percent) => ((days * percent) + 99) / 100;
}
