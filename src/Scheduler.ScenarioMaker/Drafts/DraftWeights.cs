using Scheduler.Domain.Exposure;

namespace Scheduler.ScenarioMaker.Drafts;

/// <summary>How pollutants are weighed in the drafts: dust counts in full; of the gases a part turns into fine particles. Assumed, and the
/// planner's to choose.</summary>
public static class DraftWeights
{
    public static PollutantWeights Assumed { get; } = new(PmPermille: 1000, So2Permille: 300, NoxPermille: 200);
}
