using System.Collections.Immutable;
using Scheduler.Domain.Outlook;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Robust;

/// <summary>What came of reading a folder of outlooks.</summary>
/// <param name="Set">The outlooks; null as soon as there is one fault.</param>
/// <param name="Faults">All faults, in the order of the files and their rows.</param>
public sealed record OutlookSetReadResult(OutlookSet? Set, ImmutableArray<Fault> Faults);
