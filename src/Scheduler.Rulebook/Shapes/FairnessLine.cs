using System.Collections.Immutable;

namespace Scheduler.Rulebook.Shapes;

/// <summary>What a line gives, as a sum over its calendar, and what it owes.</summary>
/// <param name="Line">Index of the line.</param>
/// <param name="DueDays">1 or more.</param>
/// <param name="GivenOff">Off days that pay the due; terms of this line alone.</param>
/// <param name="GivenStarts">What starts add to that or take away; terms of this line alone.</param>
public sealed record FairnessLine(int Line, int DueDays, ImmutableArray<OffTerm> GivenOff, ImmutableArray<StartTerm> GivenStarts);
