using System.Collections.Immutable;
using System.Globalization;
using Scheduler.Domain.Lines;
using Scheduler.Files.Plans;
using Scheduler.Import.Headings;
using Scheduler.Import.Matching;
using Scheduler.Import.Questions;
using Scheduler.Import.Values;
using Scheduler.Import.Words;

namespace Scheduler.Import.Kinds;

/// <summary>A list of lines becomes lines.csv: with a scenario its lines with what the list says otherwise, and new ones behind them.</summary>
internal sealed class LinesImport : ITableImport
{
    private static readonly Field[] Emissions = [Field.Pm, Field.So2, Field.Nox];
    private static readonly ImmutableArray<string> EmissionColumns = ["pm_g_per_t", "so2_g_per_t", "nox_g_per_t"];
    private static readonly Field[] Capacities = [Field.FiledCapacity, Field.Capacity, Field.ActualCapacity];

    private readonly Dictionary<string, string> companies = [];
    private readonly Dictionary<string, string> cities = [];

    public ImmutableArray<NamedBytes> Files(ImportContext context)
    {
        var rows = context.ReadLines();
        ScenarioComparisonOfCities(context);
        var known = context.Request.Scenario?.Lines ?? [];
        foreach (var row in rows.Where(row => row.Match.Line is not null && row.Names.Company.Length > 0))
            companies.TryAdd(NameForms.Company(row.Names.Company), row.Match.Line!.CompanyId);

        var made = new Dictionary<string, ClinkerLine>();
        var names = new List<NamedLine>();
        var seen = new Dictionary<string, ClinkerRow>();
        foreach (var row in rows)
        {
            if (!seen.TryAdd(row.Key, row))
            {
                context.Fault("LineTwice", row.Names.Cell, row.Names.Found, seen[row.Key].Names.Cell.ToString());
                continue;
            }

            var line = row.Match.Line is { } old ? Changed(context, row, old) : Fresh(context, row, NextId(known, made));
            if (line is null) continue;
            made[line.Id] = line;
            names.Add(new(line.Id, row.Names.Company, row.Names.Line));
        }

        foreach (var line in known.Where(line => !made.ContainsKey(line.Id))) context.Note("LineNotListed", line.Id);
        CapacitySums.Check(context, new SumCheck(context), rows);
        if (context.Faults.Count > 0) return [];
        ClinkerLine[] all = [.. known.Select(line => made.GetValueOrDefault(line.Id, line)), .. made.Values.Where(line => known.All(other => other.Id != line.Id))];
        return [new("lines.csv", LinesCsv.Bytes(all)), new(NamesCsv.FileName, NamesCsv.Bytes(context.Names.Concat(names).Distinct()))];
    }

    // The city of a line of the scenario is not changed by a list; capacities are what a list is for.
    private static void ScenarioComparisonOfCities(ImportContext context)
    {
        foreach (var row in context.Taken.Where(row => row.Match.Line is not null && row.Names.City.Length > 0))
        {
            if (context.Matcher.IsCity(row.Match.Line!, row.Names.City)) continue;
            context.Asker.Confirm(
                QuestionTopic.Differs, new(row.Row, context.Table.ColumnOf(Field.City)!.Index), row.Names.City,
                context.Request.Scenario!.CityOf(row.Match.Line!).Name.Zh, row.Match.Line!.Id);
        }
    }

    // What the list states replaces what the scenario had, and is no assumption any more.
    private static ClinkerLine? Changed(ImportContext context, ClinkerRow row, ClinkerLine old)
    {
        var tonnes = Tonnes(context, row.Row);
        var county = row.Names.County.Length > 0 ? row.Names.County : null;
        var (grade, special, status) = (FormatWords.Grade(context, row.Row), FormatWords.SpecialClass(context, row.Row), FormatWords.Status(context, row.Row));
        var emissions = Emissions.Select(field => Grams(context, row.Row, field)).ToList();
        string?[] stated =
        [
            tonnes is null ? null : "tonnes_per_day", county is null ? null : "county", grade is null ? null : "grade",
            special is null ? null : "special_class", status is null ? null : "status",
            .. emissions.Zip(EmissionColumns, (value, column) => value is null ? null : column),
        ];
        return old with
        {
            TonnesPerDay = tonnes ?? old.TonnesPerDay,
            County = county ?? old.County,
            Grade = grade ?? old.Grade,
            SpecialClass = special ?? old.SpecialClass,
            Status = status ?? old.Status,
            Emissions = new(emissions[0] ?? old.Emissions.PmGramsPerTonne, emissions[1] ?? old.Emissions.So2GramsPerTonne, emissions[2] ?? old.Emissions.NoxGramsPerTonne),
            Assumed = [.. old.Assumed.Where(column => !stated.Contains(column))],
        };
    }

    private ClinkerLine? Fresh(ImportContext context, ClinkerRow row, string id)
    {
        var city = CityOf(context, row);
        var tonnes = Tonnes(context, row.Row);
        if (tonnes is null && Capacities.All(field => context.Table.Cell(row.Row, field) is null)) context.Fault("CapacityEmpty", row.Names.Cell, row.Names.Found);
        if (row.Names.Company.Length == 0)
        {
            context.Fault("CompanyEmpty", context.Table.Address(row.Row, Field.Company), null);
            return null;
        }

        var company = companies.TryGetValue(NameForms.Company(row.Names.Company), out var knownCompany)
            ? knownCompany
            : companies[NameForms.Company(row.Names.Company)] = NextCompany(context);
        var grade = FormatWords.Grade(context, row.Row);
        var special = FormatWords.SpecialClass(context, row.Row);
        var status = FormatWords.Status(context, row.Row);
        var market = MarketOf(context);
        var assumed = new List<string> { "market" };
        if (grade is null) assumed.Add("grade");
        if (special is null) assumed.Add("special_class");
        if (status is null) assumed.Add("status");
        var word = AskedWord(context, Field.Grade, "grade", grade is null);
        var emissions = Emissions.Zip(EmissionColumns, (field, column) =>
        {
            if (Grams(context, row.Row, field) is { } stated) return stated;
            assumed.Add(column);
            return AskedGrams(context, field, column);
        }).ToList();
        AskedWord(context, Field.SpecialClass, "special", special is null);
        AskedWord(context, Field.Status, "status", status is null);
        return city is null || tonnes is null || market is null || word is null
            ? null
            : new(
                id, city, row.Names.County, company, market, tonnes.Value, grade ?? PerformanceGrade.Unrated, special ?? SpecialClass.None, status ?? LineStatus.Operating,
                new(emissions[0], emissions[1], emissions[2]), [.. assumed]);
    }

    private static int? Tonnes(ImportContext context, int row) =>
        Capacities.Any(context.Table.Has) ? context.Cells.TonnesPerDay(row) : null;

    private static int? Grams(ImportContext context, int row, Field field)
    {
        if (context.Cells.Amount(row, field) is not { } amount) return null;
        if (amount.Number is >= 0 and <= 10_000 && amount.Number == decimal.Floor(amount.Number)) return (int)amount.Number;
        context.Fault("Grams", context.Table.Cell(row, field)!.Address, context.Table.Text(row, field));
        return null;
    }

    // One question for the whole table: nothing is known, the class that asks for nothing is proposed.
    private static string? AskedWord(ImportContext context, Field field, string group, bool isMissing)
    {
        if (!isMissing) return group;
        var heading = context.Table.Columns[0];
        var proposed = WordList.ValueOf(group, group switch { "grade" => "unrated", "special" => "none", _ => "operating" })!;
        context.Asker.Confirm(QuestionTopic.Missing, heading.Cell, $"{heading.Heading}/{field}", proposed, field.ToString());
        return proposed;
    }

    // No number is proposed: emissions of a line are measured, never guessed.
    private static int AskedGrams(ImportContext context, Field field, string column)
    {
        var heading = context.Table.Columns[0];
        var given = context.Asker.Choose(
            QuestionTopic.Missing, "Grams", heading.Cell, $"{heading.Heading}/{field}", "", new Amount(0, "grams", false), [],
            text => AmountText.Read(text) is { Number: >= 0 and <= 10_000 } amount && amount.Number == decimal.Floor(amount.Number) ? amount : null, column);
        return (int)given.Number;
    }

    private string? CityOf(ImportContext context, ClinkerRow row)
    {
        var form = NameForms.Place(row.Names.City);
        if (form.Length == 0)
        {
            context.Fault("CityEmpty", context.Table.Address(row.Row, Field.City), null);
            return null;
        }

        if (context.Request.Scenario is not { } scenario)
        {
            // Ids are given in the order of the list.
            if (!cities.TryGetValue(form, out var id)) id = cities[form] = $"c{cities.Count + 1}";
            return id;
        }

        if (scenario.Cities.FirstOrDefault(city => city.Id == row.Names.City || NameForms.Place(city.Name.Zh) == form) is { } known) return known.Id;
        context.Fault("City", context.Table.Address(row.Row, Field.City), row.Names.City, string.Join(", ", scenario.Cities.Select(city => city.Name.Zh)));
        return null;
    }

    private static string? MarketOf(ImportContext context)
    {
        var heading = context.Table.Columns[0];
        string[] ids = context.Request.Scenario is { } scenario ? [.. scenario.Markets.Select(market => market.Id)] : ["m1"];
        return context.Asker.Choose(
            QuestionTopic.Missing, "Market", heading.Cell, heading.Heading, ids[0], ids[0], ids.Skip(1), text => ids.Contains(text.Trim()) ? text.Trim() : null);
    }

    private string NextCompany(ImportContext context)
    {
        var taken = (context.Request.Scenario?.Lines ?? []).Select(line => line.CompanyId).Concat(companies.Values).ToHashSet();
        return Next("K", taken);
    }

    private static string NextId(ImmutableArray<ClinkerLine> known, Dictionary<string, ClinkerLine> made) =>
        Next("L", known.Select(line => line.Id).Concat(made.Keys).ToHashSet());

    private static string Next(string letter, HashSet<string> taken)
    {
        for (var number = 1; ; number++)
        {
            var id = letter + number.ToString(CultureInfo.InvariantCulture);
            if (!taken.Contains(id)) return id;
        }
    }
}
