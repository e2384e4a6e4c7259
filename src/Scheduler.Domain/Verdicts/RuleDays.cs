namespace Scheduler.Domain.Verdicts;

/// <summary>On how many days of a stop a rule has a say; at least one.</summary>
public sealed record RuleDays(string RuleId, int Days);
