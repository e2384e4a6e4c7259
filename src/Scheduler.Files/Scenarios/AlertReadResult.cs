using System.Collections.Immutable;
using Scheduler.Domain.Alerts;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios;

/// <summary>What came of reading a file of bulletins.</summary>
/// <param name="Alerts">The bulletins in file order; null as soon as there is one fault.</param>
/// <param name="Faults">All faults, in the order of the rows.</param>
public sealed record AlertReadResult(ImmutableArray<PollutionAlert>? Alerts, ImmutableArray<Fault> Faults);
