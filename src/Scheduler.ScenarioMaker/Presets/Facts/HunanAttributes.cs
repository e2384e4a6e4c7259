using Scheduler.Domain.Lines;

namespace Scheduler.ScenarioMaker.Presets.Facts;

/// <summary>What the table of Hunan's notice asks of a line.</summary>
/// <param name="Grade">Performance grade.</param>
/// <param name="UltraLow">Ultra-low emission.</param>
/// <param name="Energy">Energy class.</param>
/// <param name="GreenFactory">National green factory.</param>
public sealed record HunanAttributes(PerformanceGrade Grade, bool UltraLow, HunanEnergy Energy, bool GreenFactory);
