using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Lines;

namespace Scheduler.Domain.Facts;

/// <summary>
/// A dated fact about one line (grade, ultra-low acceptance, energy level …). A fact that no row states is unknown: neither
/// true nor false, and never guessed.
/// </summary>
/// <param name="Grade">The grade where the fact is <see cref="FactDefinition.Grade"/>, otherwise null.</param>
/// <param name="SpecialClass">The class where the fact is <see cref="FactDefinition.SpecialClass"/>, otherwise null.</param>
/// <param name="From">First day, or null: since ever.</param>
/// <param name="To">Last day, or null: until further notice.</param>
/// <param name="Evidence">Document that proves it; empty where unknown.</param>
/// <param name="Approver">Who confirmed it; empty where unknown.</param>
/// <param name="Published">Whether it was made public (公示).</param>
/// <param name="Assumed">Names of the columns whose value is assumed, not sourced.</param>
public sealed record LineFact(
    string LineId,
    string FactId,
    FactValue Value,
    PerformanceGrade? Grade,
    SpecialClass? SpecialClass,
    LocalDate? From,
    LocalDate? To,
    string Evidence,
    string Approver,
    bool Published,
    ImmutableArray<string> Assumed)
{
    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(LocalDate date) => (From is not { } from || from <= date) && (To is not { } to || date <= to);
}
