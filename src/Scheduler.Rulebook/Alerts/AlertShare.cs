using Scheduler.Domain.Rules;

namespace Scheduler.Rulebook.Alerts;

/// <summary>A share of a plant's lines.</summary>
public static class AlertShare
{
    /// <summary>How many of <paramref name="lines"/> are off at least.</summary>
    public static int LinesOff(int lines, int percent, Rounding rounding)
    {
        var hundredths = checked(lines * percent);
        return rounding switch
        {
            Rounding.Up => (hundredths + 99) / 100,
            Rounding.Down => hundredths / 100,
            _ => (hundredths + 50) / 100,
        };
    }
}
