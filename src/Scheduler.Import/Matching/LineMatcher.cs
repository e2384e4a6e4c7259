using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Faults;
using Scheduler.Import.Questions;
using Scheduler.Import.Words;

namespace Scheduler.Import.Matching;

/// <summary>Finds the scenario's line that a row is about: by its exact name, then by a name that is the same but for its writing. Anything less is a question.</summary>
/// <param name="scenario">The scenario; null where there is none, so that every line is new.</param>
/// <param name="names">How lines are called, beside their ids.</param>
/// <param name="mayBeNew">Whether a row may be about a line that the scenario does not have.</param>
internal sealed class LineMatcher(Scenario? scenario, ImmutableArray<NamedLine> names, bool mayBeNew, Asker asker)
{
    /// <summary>Ids that are offered in a question.</summary>
    private const int MostOffered = 20;

    private readonly Dictionary<(string, string), LineMatch> known = [];
    private readonly ImmutableArray<ClinkerLine> lines = scenario?.Lines ?? [];

    private readonly ImmutableArray<NamedLine> aliases =
        [.. names, .. (scenario?.Lines ?? []).Select(line => new NamedLine(line.Id, line.CompanyId, line.Id))];

    /// <summary>The line of a row; rows of the same names are about the same line.</summary>
    public LineMatch Match(RowNames row)
    {
        var key = (PlainText.Name(row.Company), PlainText.Name(row.Line));
        if (known.TryGetValue(key, out var before)) return before;
        return known[key] = Named(row, PlainText.Name, PlainText.Name) ?? Named(row, NameForms.Company, NameForms.Line) ?? Guessed(row);
    }

    private LineMatch? Named(RowNames row, Func<string, string> company, Func<string, string> line)
    {
        var found = aliases.Where(alias =>
            (row.Company.Length == 0 ? alias.Name == alias.LineId : company(alias.Company) == company(row.Company))
            && (row.Line.Length == 0 ? alias.Name.Length == 0 || IsOnlyLine(alias) : line(alias.Name) == line(row.Line)));
        return found.Select(alias => alias.LineId).Distinct().ToList() is [var only] && LineOf(only) is { } match ? new(match, false) : null;
    }

    // A firm with one line needs no name for it; whether it has one, the scenario says too.
    private bool IsOnlyLine(NamedLine alias) =>
        aliases.Where(other => NameForms.Company(other.Company) == NameForms.Company(alias.Company)).Select(other => other.LineId).Distinct().Count() == 1
        && LineOf(alias.LineId) is { } only && lines.Count(line => line.CompanyId == only.CompanyId) == 1;

    private LineMatch Guessed(RowNames row)
    {
        var taken = known.Values.Select(match => match.Line?.Id).ToHashSet();
        var near = NearName(row);
        var here = lines.Where(line => !taken.Contains(line.Id) && IsHere(line, row)).ToList();
        var proposed = near ?? (here is [var only] && row.TonnesPerDay is not null ? only : null);
        var offered = here.Concat(lines.Where(line => !taken.Contains(line.Id))).Select(line => line.Id)
            .Where(id => id != proposed?.Id).Distinct().Take(MostOffered).Append(WordList.None);
        if (proposed is not null)
            return Ask(row, near is null ? "Place" : "Near", proposed.Id, new(proposed, false), offered);
        return mayBeNew ? Ask(row, "New", NewWord, LineMatch.New, offered) : Ask(row, "Unknown", "", LineMatch.LeftOut, offered);
    }

    private static string NewWord => Faults.ImportText.Catalog.Format("Word.New").Zh;

    private LineMatch Ask(RowNames row, string variant, string understood, LineMatch value, IEnumerable<string> offered)
    {
        // Without a scenario there is nothing to compare with: every line is new, which is no guess.
        if (scenario is null) return LineMatch.New;
        return asker.Choose(QuestionTopic.LineName, variant, row.Cell, row.Found, understood, value, offered, Read, row.City, row.TonnesPerDay?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "");
    }

    private LineMatch? Read(string answer)
    {
        var name = PlainText.Name(answer);
        if (WordList.Has("nothing", name)) return LineMatch.LeftOut;
        if (mayBeNew && name == NewWord) return LineMatch.New;
        return LineOf(answer.Trim()) is { } line ? new(line, false) : null;
    }

    // The name of the line itself must be the same: 1# is never meant for 2#.
    private ClinkerLine? NearName(RowNames row)
    {
        if (row.Company.Length == 0) return null;
        var form = NameForms.Line(row.Line);
        var candidates = aliases.Where(alias => form.Length == 0 || NameForms.Line(alias.Name) == form).ToList();
        var nearest = NearestName.To(NameForms.Company(row.Company), candidates.Select(alias => NameForms.Company(alias.Company)).Distinct());
        return candidates.Where(alias => NameForms.Company(alias.Company) == nearest).Select(alias => alias.LineId).Distinct().ToList() is [var only] ? LineOf(only) : null;
    }

    private bool IsHere(ClinkerLine line, RowNames row) =>
        row.City.Length > 0 && IsCity(line, row.City)
        && (row.County.Length == 0 || line.County.Length == 0 || NameForms.Place(line.County) == NameForms.Place(row.County))
        && (row.TonnesPerDay is not { } tonnes || tonnes == line.TonnesPerDay);

    /// <summary>Whether a line stands in a city of that name.</summary>
    public bool IsCity(ClinkerLine line, string city) => scenario is not null
        && (line.CityId == city || NameForms.Place(scenario.CityOf(line).Name.Zh) == NameForms.Place(city));

    private ClinkerLine? LineOf(string id) => lines.FirstOrDefault(line => line.Id == id);
}
