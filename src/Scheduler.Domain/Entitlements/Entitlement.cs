using System.Collections.Immutable;

namespace Scheduler.Domain.Entitlements;

/// <summary>The due days (应停天数) of one line with their reasons.</summary>
/// <param name="LineId">The line.</param>
/// <param name="Windows">Due days by window; a window that spans the horizon means "at any time".</param>
/// <param name="DueDays">Sum over the windows.</param>
/// <param name="OneBlock">All due days are taken in one unbroken block; window minima then do not bind.</param>
public sealed record Entitlement(string LineId, ImmutableArray<WindowDue> Windows, int DueDays, bool OneBlock);
