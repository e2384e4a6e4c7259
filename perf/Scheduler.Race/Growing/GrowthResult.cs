using Scheduler.Race.Measures;

namespace Scheduler.Race.Growing;

/// <summary>What came out at one size.</summary>
internal sealed record GrowthResult(GrowthSize Size, ScenarioScore Score);
