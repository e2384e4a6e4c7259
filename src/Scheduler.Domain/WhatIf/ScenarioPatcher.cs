using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Domain.WhatIf;

/// <summary>Makes the scenario of a what-if from its base.</summary>
public static class ScenarioPatcher
{
    /// <summary>The base with all patches, just as if its files had been edited, or all reasons why that cannot be. Every patch speaks of the base,
    /// never of what another one made of it, so that their order does not matter. The result keeps the base's id, is an assumption-based
    /// draft with a hash of its own, and tells what it assumes; without patches it is the base itself.</summary>
    /// <remarks>Whether the patched rules still make sense together is for the reader of files to say, as it is after editing.</remarks>
    public static PatchResult Apply(Scenario scenario, ImmutableArray<Patch> patches)
    {
        if (patches.IsEmpty) return new(scenario, []);
        var draft = new PatchDraft(scenario);
        var ordered = patches.Select((patch, index) => (Patch: patch, Index: index)).OrderBy(entry => entry.Patch.Canonical, StringComparer.Ordinal).ToList();
        foreach (var (patch, index) in ordered)
        {
            draft.Begin(index);
            patch.Apply(draft);
        }

        var faults = draft.Faults();
        return faults.IsEmpty
            ? new(
                draft.Build() with
                {
                    Status = DraftStatus.AssumptionDraft,
                    Assumptions = [.. scenario.Assumptions, .. ordered.Select(entry => entry.Patch.SentenceFor(scenario))],
                    ContentHash = HashOf(scenario, ordered.Select(entry => entry.Patch)),
                },
                [])
            : new(null, faults);
    }

    /// <summary>SHA-256, lower-case hex, over the base's hash and the canonical lines in ordinal order, each ended by a line feed, as UTF-8.</summary>
    private static string HashOf(Scenario scenario, IEnumerable<Patch> ordered) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Concat(ordered.Select(patch => patch.Canonical).Prepend(scenario.ContentHash).Select(line => line + "\n")))));
}
