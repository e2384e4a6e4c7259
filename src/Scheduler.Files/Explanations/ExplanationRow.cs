using Scheduler.Domain.Text;

namespace Scheduler.Files.Explanations;

/// <summary>One row of an explanation.</summary>
/// <param name="Depth">0 for headings, 1 for statements, 2 for what belongs to the statement above.</param>
public sealed record ExplanationRow(int Depth, LocalizedText Text);
