using NodaTime;

namespace Scheduler.Domain.Rules;

/// <summary>One agreed swap.</summary>
/// <param name="FromLineId">Line that gives days away.</param>
/// <param name="ToLineId">Line that takes them over, converted so that at least the same tonnes are not made.</param>
/// <param name="Days">Days that the first line no longer owes, 1 or more.</param>
/// <param name="AgreedOn">Day of the agreement or approval.</param>
/// <param name="Document">Document that proves it.</param>
public sealed record SwapRow(string FromLineId, string ToLineId, int Days, LocalDate AgreedOn, string Document);
