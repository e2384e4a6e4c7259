using System.Text;
using System.Text.RegularExpressions;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Scenarios;
using Scheduler.Testing;
using Xunit.Abstractions;

namespace Scheduler.Import.Tests.Damages;

/// <summary>
/// Drawn plans in the official form, damaged as people damage tables: an import restores every stop, or names the damaged row. It never writes another plan.
/// </summary>
public sealed partial class DamageTests(ITestOutputHelper output)
{
    private const int Cases = 200;

    private static readonly string Folder = Repository.Path("scenarios", "zhejiang-2027");

    private static readonly Scenario Scenario = ScenarioReader.Read(Folder).Scenario!;

    [Fact]
    public void Table_WrittenInOtherWays_IsRestored() => ForAllSeeds(seed =>
    {
        var table = OfficialTable.Draw(seed, Scenario);
        var done = new List<string>();
        for (var line = 0; line < table.LineRows.Count; line++)
        {
            // One damage to each cell at most: the ways of writing are not made for each other.
            foreach (var damage in AllDamages.Harmless.OrderBy(_ => table.Random.Next()).Take(table.Random.Next(4)).DistinctBy(CellOf))
            {
                damage.Do(table, line);
                done.Add(damage.Name);
            }
        }

        Assert.Equal(table.Truth + string.Join(", ", done), Imports.Stops(Run(table, seed)) + string.Join(", ", done));
    });

    [Fact]
    public void Table_WithValuesLost_IsNeverTakenForAnother() => ForAllSeeds(seed =>
    {
        var table = OfficialTable.Draw(seed, Scenario);
        var damage = AllDamages.Harmful[seed % AllDamages.Harmful.Length];
        var named = damage.Do(table, table.Random.Next(table.LineRows.Count));

        var result = Run(table, seed);

        Assert.True(result.Files.IsEmpty, $"{damage.Name}: written silently");
        var rows = result.OpenQuestions.Select(question => RowOf(question.Cell)).Concat(result.Faults.Select(fault => RowOf(fault.Column ?? ""))).ToHashSet();
        Assert.True(named.Any(row => rows.Contains(row + 1)), $"{damage.Name}: rows {string.Join(", ", named.Select(row => row + 1))} are not named, only {string.Join(", ", rows)}\n{Imports.Faults(result)}");
    });

    [Fact]
    public void Table_WithSeveralDamages_IsRestoredOrAskedAbout() => ForAllSeeds(seed =>
    {
        var table = OfficialTable.Draw(seed, Scenario);
        var all = AllDamages.Harmless.AddRange(AllDamages.Harmful);
        var done = new List<string>();
        foreach (var line in Enumerable.Range(0, table.LineRows.Count).OrderBy(_ => table.Random.Next()).Take(1 + table.Random.Next(3)))
        {
            var damage = all[table.Random.Next(all.Length)];
            damage.Do(table, line);
            done.Add(damage.Name);
        }

        var result = Run(table, seed);

        Assert.True(result.Files.IsEmpty || Imports.Stops(result) == table.Truth, string.Join(", ", done));
    });

    [Fact]
    public void Table_WithASlipInAnyCell_IsRestoredOrAskedAbout() => ForAllSeeds(seed =>
    {
        var table = OfficialTable.Draw(seed, Scenario);
        var rows = table.LineRows.Concat(table.SumRows).ToList();
        var row = table.Sheet.Rows[rows[table.Random.Next(rows.Count)]];
        var column = table.Random.Next(row.Count);
        var before = row[column]?.Text ?? "";
        var after = Slip(table.Random, before);

        // Another line of the firm by its right name is another table, which nobody can see.
        if (column == OfficialTable.Line && after.EndsWith('#')) return;
        row[column] = after;

        var result = Run(table, seed);

        Assert.True(result.Files.IsEmpty || Imports.Stops(result) == table.Truth, $"“{before}” → “{after}” in column {column + 1}");
    });

    // One sign is lost, added, or another.
    private static string Slip(Random random, string text)
    {
        const string Signs = "0123456789.-~,;、；()# 月日年至a某";
        var (place, sign) = (random.Next(text.Length + 1), Signs[random.Next(Signs.Length)]);
        return random.Next(3) switch
        {
            0 when text.Length > 0 => text.Remove(Math.Min(place, text.Length - 1), 1),
            1 when place < text.Length => text[..place] + sign + text[(place + 1)..],
            _ => text.Insert(place, sign.ToString()),
        };
    }

    // Two ways of writing one cell would undo each other.
    private static string CellOf(Damage damage) => damage.Name switch
    {
        "full-width signs" or "months and days in words" or "slashes" or "whole dates" or "year once" or "days beside" => "stops",
        "full-width capacity" or "thousands separator" or "unit in the cell" => "capacity",
        "blank inside the firm" or "short firm" => "firm",
        "line as a number" or "line with its sign in front" or "line in words" => "line",
        _ => damage.Name,
    };

    private static ImportResult Run(OfficialTable table, int seed)
    {
        var bytes = (seed % 3) switch
        {
            0 => table.Sheet.Workbook(),
            1 => table.Sheet.Utf8(seed % 2 == 0 ? ';' : ','),
            _ => CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(table.Sheet.Csv('\t')),
        };
        return Importer.Run(new(new("plan", bytes), ImportKind.Plan)
        {
            Scenario = Scenario,
            ScenarioFolder = Folder,
            Names = new("names.csv", Encoding.UTF8.GetBytes(table.Names)),
        });
    }

    private void ForAllSeeds(Action<int> check)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            try
            {
                check(seed);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Seed {seed}: {exception.Message}", exception);
            }
        }

        output.WriteLine($"seeds 0 to {Cases - 1}");
    }

    private static int RowOf(string cell) => LastDigits().Match(cell) is { Success: true } digits ? int.Parse(digits.Value, System.Globalization.CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\d+$")]
    private static partial Regex LastDigits();
}
