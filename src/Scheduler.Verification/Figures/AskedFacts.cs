using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Figures;

/// <summary>Which facts of a line decide an answer, as <see cref="FactStandings"/> names them.</summary>
internal static class AskedFacts
{
    /// <summary>Facts that a rule asks for, but for those that every plan needs.</summary>
    public static IEnumerable<string> Of(Rule rule) =>
    [
        .. rule.AskingSelectors.SelectMany(OfFacts),
        .. rule.AskedFacts.Select(condition => condition.FactId),
        .. rule switch
        {
            GradeTable or GradeWindow or AlertActions => [FactDefinition.Grade],
            EventWindow => [FactStandings.Place],
            _ => Array.Empty<string>(),
        },
    ];

    /// <summary>Grade, class and declared facts that a selector asks for, with all that it holds.</summary>
    public static IEnumerable<string> OfFacts(LineSelector selector) => selector.Parts().SelectMany(part => (IEnumerable<string>)
    [
        .. Where(!part.Grades.IsEmpty, FactDefinition.Grade),
        .. Where(!part.SpecialClasses.IsEmpty, FactDefinition.SpecialClass),
        .. part.Facts.Select(condition => condition.FactId),
    ]);

    /// <summary>These, and the columns of lines.csv that it asks for.</summary>
    public static IEnumerable<string> OfAll(LineSelector selector) => OfFacts(selector).Concat(selector.Parts().SelectMany(part => (IEnumerable<string>)
    [
        .. Where(!part.Cities.IsEmpty || !part.CityClasses.IsEmpty || !part.Regions.IsEmpty, "city"),
        .. Where(!part.Companies.IsEmpty, "company"),
        .. Where(!part.Markets.IsEmpty, "market"),
        .. Where(part.MinTonnesPerDay is not null || part.MaxTonnesPerDay is not null, "tonnes_per_day"),
    ]));

    private static string[] Where(bool asks, string fact) => asks ? [fact] : [];
}
