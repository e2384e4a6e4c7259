using Scheduler.Domain.Text;

namespace Scheduler.Files.Faults;

/// <summary>One fault in an input file, said so that the person who wrote the file can mend it.</summary>
/// <param name="File">File name inside its folder.</param>
/// <param name="Row">Line of the file, 1 = first (the header of a table); null when the whole file is meant.</param>
/// <param name="Column">Column or key, such as <c>tonnes_per_day</c> or <c>rules[3].window</c>; null when the whole row is meant.</param>
/// <param name="Found">The value as it stands there, cut to a readable length; null when something is missing.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Allowed">What is allowed.</param>
/// <param name="Remedy">How to mend it.</param>
public sealed record Fault(
    string File,
    int? Row,
    string? Column,
    string? Found,
    LocalizedText Problem,
    LocalizedText Allowed,
    LocalizedText Remedy);
