using System.Collections.Immutable;
using Scheduler.Domain.Lines;

namespace Scheduler.Domain.Rules;

/// <summary>The calendar of one region.</summary>
/// <param name="AppliesTo">Its lines.</param>
/// <param name="Parts">Days by window.</param>
public sealed record RegionPart(LineSelector AppliesTo, ImmutableArray<WindowDays> Parts);
