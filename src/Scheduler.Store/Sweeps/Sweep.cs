using System.Collections.Immutable;
using NodaTime;

namespace Scheduler.Store.Sweeps;

/// <summary>Many what-ifs on one scenario, asked together.</summary>
/// <param name="Id">Given by the store.</param>
/// <param name="ScenarioHash">The base.</param>
/// <param name="Request">What was asked for, JSON.</param>
/// <param name="SubmittedAt">When.</param>
/// <param name="SubmittedBy">By whom.</param>
/// <param name="Runs">In the order of the questions.</param>
public sealed record Sweep(long Id, string ScenarioHash, string Request, Instant SubmittedAt, string SubmittedBy, ImmutableArray<SweepRun> Runs);
