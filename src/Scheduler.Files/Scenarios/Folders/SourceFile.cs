using System.Collections.Immutable;

namespace Scheduler.Files.Scenarios.Folders;

/// <summary>One file of the folder.</summary>
/// <param name="Name">Name inside the folder.</param>
/// <param name="Bytes">The bytes as they stand on disk.</param>
/// <param name="Text">The text without its byte order mark; null when the bytes are no readable text.</param>
internal sealed record SourceFile(string Name, ImmutableArray<byte> Bytes, string? Text);
