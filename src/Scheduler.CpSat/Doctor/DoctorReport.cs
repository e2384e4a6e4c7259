namespace Scheduler.CpSat;

/// <summary>What `scheduler doctor` says about solving on this machine.</summary>
/// <param name="Hinge">Who solves, and what it runs on.</param>
/// <param name="Cores">The cores that this process may use.</param>
/// <param name="TotalMemoryBytes">The memory that this process may use, in bytes; a container's limit counts.</param>
/// <param name="AvailableMemoryBytes">The part of it that is free for new work, in bytes; null when the system does not tell.</param>
/// <param name="MemoryPerChildBytes">The most that one child may use before it is killed, in bytes (the default option).</param>
/// <param name="Advice">What would make solving possible or faster, most important first; empty when nothing would.</param>
public sealed record DoctorReport(
    SolverHinge Hinge,
    int Cores,
    long TotalMemoryBytes,
    long? AvailableMemoryBytes,
    long MemoryPerChildBytes,
    IReadOnlyList<DoctorAdvice> Advice);
