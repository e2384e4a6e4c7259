using Scheduler.Domain.Entitlements;

namespace Scheduler.Domain.Verdicts;

/// <summary>Due and given days of one line as the verifier counts them.</summary>
/// <param name="GivenDays">Planned stop days inside the horizon.</param>
/// <param name="Restarts">Stops that begin inside the horizon.</param>
/// <param name="OutputTonnes">Clinker made on the running days, at filed capacity or what a load cut leaves of it.</param>
/// <param name="ExposureAvoided">Exposure index of the stopped days.</param>
public sealed record LineFigures(string LineId, Entitlement Due, int GivenDays, int Restarts, long OutputTonnes, long ExposureAvoided)
{
    /// <summary>Exposure index of the running days.</summary>
    public long Exposure { get; init; }
}
