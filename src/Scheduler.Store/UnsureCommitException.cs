namespace Scheduler.Store;

/// <summary>The database went away while it was committing: what was written may stand or not. Submitting, completing
/// and deciding may be tried again: what stands already is then told from what does not. Other writing may stand twice if it is.</summary>
public sealed class UnsureCommitException(Exception cause) : IOException("The database went away while it was committing.", cause);
