using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Ledger;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Rulebook.Entitlements;

/// <summary>The book of a scenario: its terms, its recorded stops and its entries against what its rules ask for.</summary>
public static class ScenarioBook
{
    /// <param name="scenario">The scenario.</param>
    /// <param name="terms">Its terms.</param>
    /// <param name="line">One of <see cref="LinesOf"/>; null for all of them.</param>
    /// <param name="asOf">The day at whose end the book is shown; null for the <see cref="LastDayOnRecord"/>.</param>
    public static LedgerStatement Settle(Scenario scenario, LedgerTerms terms, string? line, LocalDate? asOf) => LedgerBook.Settle(
        terms,
        LinesOf(scenario).Where(one => line is null || one == line),
        [.. scenario.RecordedStops.Where(stop => line is null || stop.LineId == line)],
        scenario.LedgerEntries,
        PeriodDues.Of(scenario, terms),
        asOf ?? LastDayOnRecord(scenario));

    /// <summary>Lines that are planned, and those that the book speaks of.</summary>
    public static ImmutableArray<string> LinesOf(Scenario scenario)
    {
        var spokenOf = scenario.RecordedStops.Select(stop => stop.LineId).Concat(scenario.LedgerEntries.Select(entry => entry.LineId)).ToHashSet();
        return [.. scenario.Lines.Where(line => scenario.OperatingLines.Contains(line) || spokenOf.Contains(line.Id)).Select(line => line.Id)];
    }

    /// <summary>The last day of a stop or an entry; the day before the planned ones where there is neither. The clock is not asked: the same book gives the same page.</summary>
    public static LocalDate LastDayOnRecord(Scenario scenario) =>
        scenario.RecordedStops.Select(stop => ChinaTime.DateOf(stop.End - Duration.Epsilon))
            .Concat(scenario.LedgerEntries.Select(entry => entry.Date))
            .DefaultIfEmpty(scenario.Horizon.From.PlusDays(-1))
            .Max();
}
