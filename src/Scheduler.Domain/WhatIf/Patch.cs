using System.Collections.Immutable;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.WhatIf;

/// <summary>One change that a what-if makes to its base scenario, as data: what a planner would otherwise edit in the folder's files.</summary>
public abstract record Patch
{
    private protected Patch()
    {
    }

    /// <summary>The kind's word in files.</summary>
    public abstract string Kind { get; }

    /// <summary>Everything that the patch says, in a fixed order; what is left to its default is left out.</summary>
    public abstract ImmutableArray<PatchMember> Members { get; }

    /// <summary>Kind and members as one line of text: equal patches, and only they, have the same.</summary>
    public string Canonical => string.Join(' ', Members.Select(member => $"{member.Name}={member}").Prepend(Kind));

    /// <summary>What a planner would say; speaks of rules and cities that the scenario must have.</summary>
    public abstract LocalizedText SentenceFor(Scenario scenario);

    /// <summary>Notes the change, or every reason why it cannot be made.</summary>
    internal abstract void Apply(PatchDraft draft);

    /// <summary>A number of percent with its sign, for sentences.</summary>
    private protected static string Signed(int number) => number.ToString("+0;−0;0", System.Globalization.CultureInfo.InvariantCulture);
}
