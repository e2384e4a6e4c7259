namespace Scheduler.ScenarioMaker.Presets;

/// <summary>How many lines a preset has in a province.</summary>
/// <param name="LineCount">Count of the brief; null where no count was seen, then the sizes of the tracker's plants decide.</param>
public sealed record PresetFleet(PresetProvince Province, int? LineCount);
