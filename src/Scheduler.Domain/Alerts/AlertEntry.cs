using System.Collections.Immutable;
using Scheduler.Domain.Rules;

namespace Scheduler.Domain.Alerts;

/// <summary>What an ordered stop of one line adds to the ledger, once it is carried out and verified.</summary>
/// <param name="Credit">The rule that says what becomes of it: the period is its window, the mode its mode.</param>
/// <param name="HalfDays">Half days of the stop, 1 or more; a calendar day has two, shared by all entries of the line.</param>
/// <param name="Documents">The bulletins that order it, earliest first.</param>
public sealed record AlertEntry(string LineId, AlertCredit Credit, int HalfDays, ImmutableArray<PollutionAlert> Documents);
