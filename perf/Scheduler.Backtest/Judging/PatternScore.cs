using System.Collections.Immutable;

namespace Scheduler.Backtest.Judging;

/// <summary>A plain pattern, and what it took to mend it.</summary>
/// <param name="RulesBroken">Ids of the rules that it breaks.</param>
/// <param name="Findings">Single breaches of all of them.</param>
/// <param name="Shortage">Clinker demand that is not met, t.</param>
/// <param name="Measured">Exposure under the measured air, not to be held against a legal plan's where rules are broken.</param>
/// <param name="MovedDays">Stop days moved to other days in the legal plan near it; 0 where the pattern is legal.</param>
/// <param name="LeastMovedDays">No legal plan near it moves fewer.</param>
internal sealed record PatternScore(ImmutableArray<string> RulesBroken, int Findings, long Shortage, long Measured, int MovedDays, int LeastMovedDays);
