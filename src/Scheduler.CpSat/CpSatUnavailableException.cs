namespace Scheduler.CpSat;

/// <summary>There is no solver to use. The message says what is missing and how to mend it.</summary>
public sealed class CpSatUnavailableException(string message) : Exception(message);
