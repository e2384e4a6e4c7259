using NodaTime;

namespace Scheduler.Domain.Rules;

/// <summary>One application to use credit.</summary>
/// <param name="HalfDays">Half days of credit that the line has, 1 or more.</param>
/// <param name="AppliedOn">Day of the application.</param>
/// <param name="Document">Document that approves it.</param>
public sealed record CreditRow(string LineId, int HalfDays, LocalDate AppliedOn, string Document);
