using Scheduler.Domain.Text;

namespace Scheduler.Domain.Differences;

/// <summary>Why two plans cannot be held against each other.</summary>
/// <param name="Found">What both have.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Allowed">What is allowed.</param>
/// <param name="Remedy">How to mend it.</param>
public sealed record ComparisonFault(LocalizedText Found, LocalizedText Problem, LocalizedText Allowed, LocalizedText Remedy);
