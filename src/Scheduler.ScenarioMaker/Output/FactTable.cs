using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Scheduler.ScenarioMaker.Presets;

namespace Scheduler.ScenarioMaker.Output;

/// <summary>facts.csv of drawn facts.</summary>
public static class FactTable
{
    public const string File = "facts.csv";

    /// <summary>Every filled column of a fact but its line and its name is drawn, and what is empty is not known.</summary>
    private const string Assumed = "value;from;to;evidence;approver;published";

    /// <summary>The file; none where no fact is drawn.</summary>
    public static IEnumerable<(string File, string Text)> Of(ImmutableArray<DatedFact> facts)
    {
        if (facts.IsEmpty) yield break;
        yield return (File, CsvText.Of(
            "line,fact,value,from,to,evidence,approver,published,assumed",
            facts.Select(fact => (object[])
                [fact.LineId, fact.Fact, fact.Value, Iso(fact.From), Iso(fact.To), "", "", FactIds.Yes, Assumed])));
    }

    private static string Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";
}
