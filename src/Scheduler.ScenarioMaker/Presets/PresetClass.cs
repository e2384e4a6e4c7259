using Scheduler.Domain.Lines;

namespace Scheduler.ScenarioMaker.Presets;

/// <summary>How many lines of which size get a special class; drawn in turn from grades A, B, C and D, so that a class meets them all.</summary>
/// <param name="Lines">Lines in the whole preset, or in each region.</param>
/// <param name="InEachRegion">The number holds for every region by itself.</param>
public sealed record PresetClass(SpecialClass Class, int Lines, int MinTonnesPerDay, int MaxTonnesPerDay, bool InEachRegion = false);
