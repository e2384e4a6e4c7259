using Scheduler.Domain.Calendar;
using Scheduler.Domain.Text;

namespace Scheduler.Verification.Due;

/// <summary>What one rule says about the days that a line owes in a window, before it is cut to the days on which the rule binds the line.</summary>
/// <param name="IsBase">Base days; otherwise an addition, which counts only where the window has a base.</param>
/// <param name="On">Days on which the claim rests, such as those of one grade; null: all on which the rule binds.</param>
internal sealed record DueClaim(Window Window, int Days, LocalizedText Reason, bool IsBase, DaySet? On = null)
{
    /// <summary>The days were counted from the bound ones already, and are not cut to them.</summary>
    public bool Exact { get; init; }
}
