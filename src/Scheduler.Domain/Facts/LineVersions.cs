using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;

namespace Scheduler.Domain.Facts;

/// <summary>Applies dated facts to a line.</summary>
public static class LineVersions
{
    /// <summary>The line over the horizon, cut where one of its facts begins or ends: days in order, together the whole horizon.</summary>
    public static ImmutableArray<LineVersion> Of(ClinkerLine line, IEnumerable<LineFact> facts, Horizon horizon)
    {
        LineFact[] own = [.. facts.Where(fact => fact.LineId == line.Id)];
        if (own.Length == 0) return [new(horizon.Days, line)];
        LocalDate[] cuts =
        [
            .. own.Select(fact => fact.From).OfType<LocalDate>()
                .Concat(own.Select(fact => fact.To).OfType<LocalDate>().Select(date => date.PlusDays(1)))
                .Where(date => horizon.From < date && date <= horizon.To)
                .Append(horizon.From)
                .Distinct()
                .Order(),
        ];
        return [.. cuts.Select((from, index) => new LineVersion(
            DaySet.Of(new DateInterval(from, index + 1 < cuts.Length ? cuts[index + 1].PlusDays(-1) : horizon.To)),
            On(line, own, from)))];
    }

    /// <summary>The line with the facts that hold on a day.</summary>
    private static ClinkerLine On(ClinkerLine line, LineFact[] facts, LocalDate date)
    {
        LineFact[] inForce = [.. facts.Where(fact => fact.HoldsOn(date))];
        return line with
        {
            Grade = inForce.Select(fact => fact.Grade).FirstOrDefault(grade => grade is not null) ?? line.Grade,
            SpecialClass = inForce.Select(fact => fact.SpecialClass).FirstOrDefault(special => special is not null) ?? line.SpecialClass,
            Facts = inForce.Where(fact => fact.FactId is not (FactDefinition.Grade or FactDefinition.SpecialClass))
                .ToImmutableSortedDictionary(fact => fact.FactId, fact => fact.Value, StringComparer.Ordinal),
        };
    }
}
