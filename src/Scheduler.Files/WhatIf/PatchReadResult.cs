using System.Collections.Immutable;
using Scheduler.Domain.WhatIf;
using Scheduler.Files.Faults;
using Scheduler.Files.Plans;

namespace Scheduler.Files.WhatIf;

/// <summary>What came of reading a file of patches.</summary>
/// <param name="Patches">The patches in the order of the file; null as soon as there is one fault.</param>
/// <param name="Faults">All faults, in the order of the file; columns are paths such as <c>[2].rule</c>, the first patch is 1.</param>
public sealed record PatchReadResult(ImmutableArray<Patch>? Patches, ImmutableArray<Fault> Faults)
{
    /// <summary>Name of the file.</summary>
    internal string File { get; init; } = "";

    /// <summary>The patches as they stand there.</summary>
    internal ImmutableArray<JsonPart> Parts { get; init; } = [];

    /// <summary>A fault of a patch against its scenario, at its place in the file.</summary>
    public Fault Place(PatchFault fault)
    {
        var member = fault.Member is { } name ? Parts[fault.Index].Named(name).FirstOrDefault() : null;
        return new(
            File,
            (member ?? Parts[fault.Index]).Row,
            PatchCursor.PathOf(fault.Index, fault.Member),
            (member?.Text ?? fault.Found) is { } found ? Readable.Cut(found) : null,
            fault.Problem,
            fault.Allowed,
            fault.Remedy);
    }
}
