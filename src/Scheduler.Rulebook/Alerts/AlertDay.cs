using NodaTime;
using Scheduler.Domain.Alerts;

namespace Scheduler.Rulebook.Alerts;

/// <summary>What the alerts ask of one line on one calendar day.</summary>
/// <param name="Action">The strictest measure that is asked for long enough on the day.</param>
/// <param name="Level">The highest level at which it, or a stricter one, is asked for on the day.</param>
public sealed record AlertDay(LocalDate Date, AlertAction Action, AlertLevel Level);
