namespace Scheduler.Worker.Api;

/// <summary>The approval of an application.</summary>
/// <param name="ApprovedBy">Who has approved it, as it shall stand in the book, such as an office; the name of the key when missing.</param>
/// <param name="Note">In the words of who decides; stands in the audit.</param>
public sealed record LedgerApprovalBody(string? ApprovedBy, string? Note);
