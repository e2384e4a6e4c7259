using Scheduler.Domain.Rules;

namespace Scheduler.Rulebook.Entitlements;

/// <summary>Parts of whole days.</summary>
public static class Proportion
{
    /// <summary><paramref name="days"/> × <paramref name="part"/> ÷ <paramref name="whole"/>, rounded up also where the days are negative: in the environment's favour.</summary>
    public static int RoundedUp(int days, long part, long whole) => Rounded(days, part, whole, Rounding.Up);

    public static int Rounded(int days, long part, long whole, Rounding rounding)
    {
        var product = checked(days * part);
        var down = product >= 0 ? product / whole : -((-product + whole - 1) / whole);
        var rest = product - (down * whole);
        return checked((int)(rounding switch
        {
            Rounding.Up => rest > 0 ? down + 1 : down,
            Rounding.Down => down,
            _ => 2 * rest >= whole ? down + 1 : down,
        }));
    }
}
