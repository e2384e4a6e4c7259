using Scheduler.Domain.Verdicts;

namespace Scheduler.Planning;

/// <summary>The verifier rejected a plan of our own, or counted other values than the optimizer: a defect of the software. The plan must not be used.</summary>
public sealed class PlanRejectedException(string message, PlanVerdict verdict) : Exception(message)
{
    public PlanVerdict Verdict { get; } = verdict;
}
