namespace Scheduler.Store.Content;

/// <summary>A named file of a scenario or of a run.</summary>
public sealed record StoredFile(string Name, byte[] Bytes);
