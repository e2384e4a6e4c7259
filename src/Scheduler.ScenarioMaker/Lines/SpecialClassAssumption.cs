using Scheduler.Domain.Lines;

namespace Scheduler.ScenarioMaker.Lines;

/// <summary>How many lines of which size have a special class.</summary>
public sealed record SpecialClassAssumption(SpecialClass Class, int Lines, int MinTonnesPerDay, int MaxTonnesPerDay);
