using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Coverage;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Verification.Figures;

/// <summary>How well single facts of lines are known by what is in force on one day.</summary>
internal sealed class FactStandings(Scenario scenario, LocalDate day)
{
    /// <summary>Where a line stands: two columns of lines.csv.</summary>
    public const string Place = "place";

    private static readonly ImmutableArray<string> PlaceColumns = ["lon", "lat"];

    /// <summary>Columns of facts.csv that tell the fact itself; the others tell who confirmed it.</summary>
    private static readonly ImmutableArray<string> TellingColumns = ["line", "fact", "value", "from", "to"];

    private readonly ILookup<(string LineId, string FactId), LineFact> inForce =
        scenario.Facts.Where(fact => fact.HoldsOn(day)).ToLookup(fact => (fact.LineId, fact.FactId));

    private readonly ImmutableHashSet<string> declared = [.. scenario.FactDefinitions.Select(definition => definition.Id)];

    /// <param name="line">As lines.csv has it.</param>
    /// <param name="factId">A column of lines.csv that every line fills, <see cref="Place"/>, or a fact as facts.csv names it.</param>
    public FactStanding Of(ClinkerLine line, string factId)
    {
        var dated = inForce[(line.Id, factId)].FirstOrDefault();

        // A line that nobody has rated lacks its grade, although the tables have a word for that.
        if (factId == FactDefinition.Grade && (dated?.Grade ?? line.Grade) == PerformanceGrade.Unrated) return FactStanding.Unknown;
        if (dated is not null) return Marked(dated.Assumed, TellingColumns);
        return factId switch
        {
            Place => line.Place is null ? FactStanding.Unknown : Marked(line.Assumed, PlaceColumns),
            FactDefinition.SpecialClass => Marked(line.Assumed, ["special_class"]),
            _ when declared.Contains(factId) => FactStanding.Unknown,
            _ => Marked(line.Assumed, [factId]),
        };
    }

    private static FactStanding Marked(ImmutableArray<string> assumed, ImmutableArray<string> columns) =>
        assumed.Any(columns.Contains) ? FactStanding.Assumed : FactStanding.Sourced;
}
