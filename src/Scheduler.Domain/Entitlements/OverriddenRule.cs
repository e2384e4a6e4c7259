using Scheduler.Domain.Calendar;

namespace Scheduler.Domain.Entitlements;

/// <summary>A rule that chooses a line but yields to another one on some days.</summary>
/// <param name="RuleId">The rule that yields.</param>
/// <param name="ByRuleId">The rule that binds instead: of a later notice, or of a higher priority.</param>
/// <param name="Days">The days.</param>
/// <param name="ByNotice">By a later notice (supersedes); otherwise by priority.</param>
public sealed record OverriddenRule(string RuleId, string ByRuleId, DaySet Days, bool ByNotice);
