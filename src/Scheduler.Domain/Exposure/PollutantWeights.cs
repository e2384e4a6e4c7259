namespace Scheduler.Domain.Exposure;

/// <summary>How much one gram of each pollutant counts in the exposure index, in thousandths. A planner's choice,
/// not a law of nature; shown with every exposure figure.</summary>
public sealed record PollutantWeights(int PmPermille, int So2Permille, int NoxPermille);
