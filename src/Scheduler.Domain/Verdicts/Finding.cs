using NodaTime;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Verdicts;

/// <summary>One breach of a rule: where, what was found, what is allowed.</summary>
/// <param name="Message">The breach in words, with its numbers.</param>
/// <param name="LineId">Line concerned, or null when a group is.</param>
/// <param name="Date">First day concerned, or null when a whole period is.</param>
public sealed record Finding(LocalizedText Message, string? LineId, LocalDate? Date);
