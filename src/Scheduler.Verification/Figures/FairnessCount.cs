using System.Collections.Immutable;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Figures;

/// <summary>Counts how fairly a plan shares days out; see <see cref="FairnessFigures"/>.</summary>
internal static class FairnessCount
{
    public static FairnessFigures? Of(SiteRecords records)
    {
        if (records.Scenario.Fairness is not { } terms) return null;
        var badDays = terms.BadDays;
        var owing = records.Lines.Where(record => record.Due.DueDays > 0).Select(record => (Record: record, Figures: OfLine(record))).ToList();
        var groups = owing
            .GroupBy(entry => Name(records.Scenario, terms, entry.Record))
            .Where(group => group.Count() > 1)
            .Select(group => new FairnessGroup(group.Key.Name, [.. group.Select(entry => entry.Figures)]));
        return new(badDays.Count, [.. owing.Select(entry => entry.Figures)], [.. groups]);

        LineFairness OfLine(LineRecord record)
        {
            var (due, badDaysOff) = (record.Due.DueDays, record.StoppedIn(badDays));
            return new(record.Id, badDaysOff, Permille(Math.Abs(record.GivenDays - due), due), Permille(badDaysOff, due));
        }
    }

    /// <summary>Days in ‰ of due days, rounded half up.</summary>
    private static long Permille(int days, int due) => ((2000L * days) + due) / (2L * due);

    // Names alone may be the same for two cities; the ids keep them apart.
    private static (string Key, LocalizedText Name) Name(Scenario scenario, FairnessTerms terms, LineRecord record)
    {
        var traits = terms.GroupBy.Select(trait => Trait(scenario, trait, record)).ToImmutableArray();
        return (string.Join('\n', traits.Select(trait => trait.Key)), LineText.Joined(" · ", " · ", traits.Select(trait => trait.Name)));
    }

    private static (string Key, LocalizedText Name) Trait(Scenario scenario, FairnessTrait trait, LineRecord record)
    {
        var line = record.Line;
        switch (trait)
        {
            case FairnessTrait.City:
                return (record.City.Id, record.City.Name);
            case FairnessTrait.Market:
                return (line.MarketId, scenario.Markets.First(market => market.Id == line.MarketId).Name);
            case FairnessTrait.Company:
                return (line.CompanyId, LocalizedText.Same(line.CompanyId));
            case FairnessTrait.Grade:
                var grade = scenario.VersionsOf(line)[0].Line.Grade;
                return ($"{grade}", LineText.Of(grade));
            default:
                throw new ArgumentOutOfRangeException(nameof(trait), trait, null);
        }
    }
}
