using System.Collections.Immutable;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Faults;

namespace Scheduler.Files.WhatIf;

/// <summary>What came of reading a scenario folder and the patches of a what-if.</summary>
/// <param name="Scenario">The patched scenario; null as soon as there is one fault.</param>
/// <param name="FolderFaults">Faults of the folder.</param>
/// <param name="PatchFaults">Faults of the patches, each in itself, against the scenario or against another.</param>
/// <param name="TogetherFaults">Faults that the folder would have if it were edited as the patches say; places are those of the folder's files.</param>
public sealed record PatchedReadResult(
    Scenario? Scenario, ImmutableArray<Fault> FolderFaults, ImmutableArray<Fault> PatchFaults, ImmutableArray<Fault> TogetherFaults);
