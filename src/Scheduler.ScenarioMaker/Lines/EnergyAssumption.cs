namespace Scheduler.ScenarioMaker.Lines;

/// <summary>What lines up to a size need, kilograms of coal equivalent per tonne of clinker.</summary>
/// <param name="MaxTonnesPerDay">Largest filed capacity, inclusive.</param>
public sealed record EnergyAssumption(int MaxTonnesPerDay, DrawnRange KgcePerTonne);
