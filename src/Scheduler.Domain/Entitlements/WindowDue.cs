using System.Collections.Immutable;
using Scheduler.Domain.Calendar;

namespace Scheduler.Domain.Entitlements;

/// <summary>Days that a line owes inside one window: the sum of the items, never below zero.</summary>
public sealed record WindowDue(Window Window, ImmutableArray<DueItem> Items, int Days);
