using Scheduler.Domain.Text;

namespace Scheduler.ScenarioMaker.Drafts;

/// <summary>What of a file of the scenario folder is sourced, and what is assumed.</summary>
public sealed record DraftFile(string Name, LocalizedText Sourced, LocalizedText Assumed);
