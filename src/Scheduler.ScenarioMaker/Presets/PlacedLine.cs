namespace Scheduler.ScenarioMaker.Presets;

/// <summary>A line that has a place and a size, but no drawn attribute yet.</summary>
/// <param name="Plant">Neutral id of the plant, or of the group of plants; its lines share it.</param>
public sealed record PlacedLine(string Id, string Plant, PresetProvince Province, PresetCity City, int TonnesPerDay);
