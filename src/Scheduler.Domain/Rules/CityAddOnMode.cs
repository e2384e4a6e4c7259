namespace Scheduler.Domain.Rules;

/// <summary>How the days that a city orders stand to those of the province.</summary>
public enum CityAddOnMode
{
    /// <summary>So many days more.</summary>
    Add,

    /// <summary>The city orders a total: the base of the window becomes at least so many days.</summary>
    AtLeast,
}
