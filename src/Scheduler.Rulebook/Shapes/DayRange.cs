namespace Scheduler.Rulebook.Shapes;

/// <summary>Numbered days of the horizon, both inclusive; 0 is the first planned day.</summary>
public readonly record struct DayRange(int First, int Last)
{
    public int Length => Last - First + 1;

    public bool Contains(int day) => First <= day && day <= Last;
}
