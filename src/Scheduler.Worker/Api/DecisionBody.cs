namespace Scheduler.Worker.Api;

/// <summary>Why something was decided.</summary>
/// <param name="Note">In the words of who decides; stands in the audit.</param>
public sealed record DecisionBody(string? Note);
