namespace Scheduler.Import;

/// <summary>A file as it was read.</summary>
/// <param name="Name">Its name without the folder.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record NamedBytes(string Name, byte[] Bytes);
