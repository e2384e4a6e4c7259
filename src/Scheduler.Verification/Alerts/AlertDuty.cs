using NodaTime;
using Scheduler.Domain.Alerts;

namespace Scheduler.Verification.Alerts;

/// <summary>What an inspector finds that a line had to do on one day of an alert.</summary>
/// <param name="Level">The highest level at which this, or more, was asked for on the day.</param>
internal sealed record AlertDuty(LocalDate Date, AlertAction Action, AlertLevel Level);
