namespace Scheduler.Store;

/// <summary>The database went away while it was committing: what was written may stand or not. Every change of the store may be tried again; one that stands already is
/// then told from one that does not.</summary>
public sealed class UnsureCommitException(Exception cause) : IOException("The database went away while it was committing.", cause);
