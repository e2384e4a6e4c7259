using Scheduler.Domain.Text;

namespace Scheduler.ScenarioMaker.Presets;

/// <summary>A part of a province, or a group of provinces with one rule.</summary>
/// <param name="Noticed">A notice names it; else it is our own grouping.</param>
public sealed record PresetRegion(string Id, LocalizedText Name, bool Noticed = false);
