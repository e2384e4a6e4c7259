namespace Scheduler.Race.Growing;

/// <summary>Size of a scenario to make.</summary>
/// <param name="Lines">Number of lines.</param>
/// <param name="Days">Days of the horizon, from its first day on.</param>
internal sealed record GrowthSize(int Lines, int Days)
{
    public int LineDays => Lines * Days;

    public string Id => $"growth-{Lines}x{Days}";
}
