namespace Scheduler.ScenarioMaker.Presets;

/// <summary>A city that has lines.</summary>
/// <param name="Residents">Modelled, persons.</param>
/// <param name="RegionNoticed">Its region is a notice's, not our own.</param>
public sealed record PlacedCity(PresetCity City, long Residents, bool RegionNoticed);
