using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Conflicts;

/// <summary>One side of a contradiction: a rule, or the frozen days of the plan in force.</summary>
/// <param name="Rule">The rule; null for the frozen days.</param>
/// <param name="FrozenUntil">The last frozen day; null for a rule.</param>
/// <param name="LineIds">Lines with which it takes part in the contradiction, in the scenario's order.</param>
/// <param name="Days">Days with which it takes part.</param>
public sealed record ConflictMember(Rule? Rule, LocalDate? FrozenUntil, ImmutableArray<string> LineIds, DaySet Days)
{
    /// <summary>Id of the frozen days, which no rule can have.</summary>
    public const string FrozenDays = "#frozen-days";

    public string Id => Rule?.Id ?? FrozenDays;

    /// <summary>What it asks for.</summary>
    public LocalizedText Sentence => Rule?.Sentence ?? ConflictText.Catalog.Format("Frozen", FrozenUntil!.Value);
}
