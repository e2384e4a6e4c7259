namespace Scheduler.Store;

/// <summary>Who does something: a key's name, or a part of the software.</summary>
/// <param name="Name">As it stands in the audit.</param>
public sealed record Actor(string Name);
