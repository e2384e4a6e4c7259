using Scheduler.Domain.Text;

namespace Scheduler.Domain.Plans;

/// <summary>A rule that would be broken if a line had other stops, such as those in force.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Message">The breach in words, with its numbers.</param>
public sealed record ChangeBreach(string RuleId, LocalizedText Message);
