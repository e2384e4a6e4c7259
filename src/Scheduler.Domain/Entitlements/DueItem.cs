using Scheduler.Domain.Text;

namespace Scheduler.Domain.Entitlements;

/// <summary>One addend of a line's due days, with the rule that says so and the reason in words.</summary>
public sealed record DueItem(string RuleId, int Days, LocalizedText Reason);
