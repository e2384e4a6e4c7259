using System.Globalization;
using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.Presets;
using Xunit.Abstractions;

namespace Scheduler.ScenarioMaker.Tests.Presets;

/// <summary>The shipped tables hold the lines that the presets' rules need.</summary>
public sealed class ShippedPresetTests(ITestOutputHelper output)
{
    public static TheoryData<string> Presets { get; } = [.. PresetBook.All.Select(preset => preset.Id)];

    /// <summary>Runs only where the data folder lies beside the repository; elsewhere it says that it was left out.</summary>
    [Fact]
    public void ShippedTables_MadeAgain_HaveTheSameBytes()
    {
        var data = Path.Combine(RepositoryRoot.Path, "..", "shared", "data");
        if (!Directory.Exists(data))
        {
            output.WriteLine("Left out: no data folder ../shared/data beside the repository, so the presets' tables were not made again.");
            return;
        }

        var read = PresetData.Read(data);
        foreach (var preset in PresetBook.All)
        {
            var made = PresetTables.Of(PresetDraft.From(preset, read)).ToDictionary(file => file.File, file => file.Text);
            Assert.All(made, file => Assert.Equal(file.Value, File.ReadAllText(Path.Combine(Folder(preset.Id), file.Key))));
            Assert.Equal(made.ContainsKey("facts.csv"), File.Exists(Path.Combine(Folder(preset.Id), "facts.csv")));
        }
    }

    [Theory]
    [InlineData("gz-2024", 45)]
    [InlineData("ha-2022", 91)]
    [InlineData("hn-2024", 70)]
    [InlineData("js-2024", 32)]
    [InlineData("jx-2022", 49)]
    [InlineData("nat-201", 27)]
    [InlineData("sc-2023", 109)]
    [InlineData("sc-2024-11", 109)]
    [InlineData("sd-2021", 82)]
    [InlineData("sd-2025", 82)]
    public void Lines_OfAPreset_AreAsManyAsTheBriefSays(string preset, int lines) => Assert.Equal(lines, Lines(preset).Length);

    [Fact]
    public void Presets_All_AreShipped() => Assert.All(PresetBook.All, preset => Assert.True(File.Exists(Path.Combine(Folder(preset.Id), "README.md"))));

    [Theory]
    [MemberData(nameof(Presets))]
    public void Tables_OfAPreset_PointAtEachOther(string preset)
    {
        var lines = Lines(preset);
        var cities = Table(preset, "cities.csv", "id").Select(city => city.Text("id")).ToArray();
        Assert.Equal(lines.Length, lines.Select(line => line.Id).Distinct().Count());
        Assert.Equal(cities.Order(), lines.Select(line => line.City).Distinct().Order());
        Assert.Equal(Table(preset, "markets.csv", "id").Select(market => market.Text("id")).Order(), lines.Select(line => line.Market).Distinct().Order());
        Assert.Equal(cities.Order(), Table(preset, "outlook.csv", "city").Select(row => row.Text("city")).Distinct().Order());
        Assert.Subset(lines.Select(line => line.Id).ToHashSet(), Facts(preset).Select(fact => fact.Line).ToHashSet());
    }

    /// <summary>A line has a fact once on a day. Rows of one fact are written in order of time.</summary>
    [Theory]
    [MemberData(nameof(Presets))]
    public void Facts_OfOneLine_FollowEachOtherWithoutOverlap(string preset)
    {
        foreach (var rows in Facts(preset).GroupBy(fact => (fact.Line, fact.Name)).Select(group => group.ToArray()))
        {
            Assert.Equal(("", ""), (rows[0].From, rows[^1].To));
            Assert.All(rows.Zip(rows.Skip(1)), pair => Assert.True(
                string.CompareOrdinal(pair.First.To, pair.Second.From) < 0 && pair.First.To != "", $"{pair.First} and {pair.Second}"));
        }
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Readme_OfAPreset_DeclaresTheFactsThatOccurAndNoOthers(string preset)
    {
        var declared = File.ReadLines(Path.Combine(Folder(preset), "README.md"))
            .Where(line => line.StartsWith("  - { id: ", StringComparison.Ordinal)).Select(line => line[10..line.IndexOf(',')]);
        Assert.Equal(Facts(preset).Select(fact => fact.Name).Where(name => name != "grade").Distinct().Order(StringComparer.Ordinal), declared);
    }

    [Fact]
    public void Hunan_AllCombinationsOfItsTable_OccurFrom50To120Days()
    {
        var grades = Lines("hn-2024").ToDictionary(line => line.Id, line => line.Grade);
        var combinations = Facts("hn-2024").Where(fact => fact.From == "").GroupBy(fact => fact.Line).Select(line =>
        {
            var facts = line.ToDictionary(fact => fact.Name, fact => fact.Value);
            var energy = decimal.Parse(facts["energy"], CultureInfo.InvariantCulture);
            return (
                A: grades[line.Key] == "A",
                UltraLow: facts["ultra-low"] == "yes",
                Energy: energy <= 100 ? facts["top-runner"] == "yes" ? -15 : -10 : energy > 117 ? 10 : 0,
                Green: facts["green-factory"] == "yes");
        }).Distinct().ToArray();
        var days = combinations.Select(has => 110 - (has.A ? 20 : 0) - (has.UltraLow ? 20 : 0) + has.Energy - (has.Green ? 5 : 0)).ToArray();
        Assert.Equal(32, combinations.Length);
        Assert.Equal((50, 120), (days.Min(), days.Max()));
    }

    [Fact]
    public void Hunan_Energy_StandsOnTheEdges()
    {
        var energies = Facts("hn-2024").Where(fact => fact.Name == "energy").Select(fact => fact.Value).ToHashSet();
        Assert.Superset(new HashSet<string> { "100.0", "100.1", "117.0", "117.1" }, energies);
    }

    [Fact]
    public void Hunan_Compliance_FailsInTheFirstMonthTheLastAndTwoRunning()
    {
        var failures = Facts("hn-2024").Where(fact => fact.Name == "compliance" && decimal.Parse(fact.Value, CultureInfo.InvariantCulture) < 98)
            .GroupBy(fact => fact.Line).Select(line => string.Join(' ', line.Select(fact => fact.From[..7])));
        Assert.Equal(["2024-09", "2024-10 2024-12", "2024-11", "2024-11 2024-12", "2025-03"], failures.Order());
    }

    [Fact]
    public void Henan_SpecialClasses_MeetEveryGrade()
    {
        var lines = Lines("ha-2022");
        foreach (var specialClass in new[] { "residential-heating", "carbide-slag", "co-processing" })
            Assert.Equal(["A", "B", "C", "D"], lines.Where(line => line.Class == specialClass).Select(line => line.Grade).Distinct().Order());
    }

    [Fact]
    public void Henan_Acceptance_IsThereForGradeAAndMissingForOthers()
    {
        var missing = With("ha-2022", "ultra-low", "no");
        var lines = Lines("ha-2022");
        Assert.DoesNotContain(lines, line => line.Grade == "A" && missing.Contains(line.Id));
        Assert.All(new[] { "B", "C", "D" }, grade => Assert.Contains(lines, line => line.Grade == grade && missing.Contains(line.Id)));
        Assert.Contains(Facts("ha-2022"), fact => fact is { Name: "ultra-low", Value: "yes", From: "2022-12-20" });
    }

    [Fact]
    public void Sichuan_GradeAAndDeepTreatment_OccurInAllFourPairs()
    {
        var treated = With("sc-2023", "deep-treatment", "yes");
        Assert.Equal(4, Lines("sc-2023").Select(line => (line.Grade == "A", treated.Contains(line.Id))).Distinct().Count());
    }

    [Fact]
    public void Sichuan_SpecialCement_HasTheEdgesAndAChangeAtHalfYear()
    {
        var special = Lines("sc-2023").Where(line => line.Class == "special-cement").Select(line => line.Id).ToHashSet();
        var facts = Facts("sc-2023").Where(fact => fact.Name == "special-cement-percent").ToArray();
        Assert.Equal(special, facts.Select(fact => fact.Line).ToHashSet());
        Assert.Superset(new HashSet<string> { "49", "50", "100" }, facts.Select(fact => fact.Value).ToHashSet());
        Assert.Contains(facts, fact => fact is { Value: "45", From: "2024-07-01" });
    }

    [Fact]
    public void Sichuan_Liangshan_IsARegionWithLines()
    {
        var regions = Table("sc-2023", "cities.csv", "id", "region", "assumed").ToDictionary(city => city.Text("id"), city => city);
        Assert.Contains(Lines("sc-2023"), line => regions[line.City].Text("region") == "liangshan");
        Assert.DoesNotContain("region", regions["liangshan"].Text("assumed").Split(';'));
        Assert.Contains("region", regions["chengdu"].Text("assumed").Split(';'));
    }

    [Fact]
    public void Jiangsu_TheThreeKindsOfAdjustedLines_Occur()
    {
        Assert.NotEmpty(With("js-2024", "ultra-low", "yes"));
        Assert.NotEmpty(With("js-2024", "ultra-low", "no"));
        Assert.NotEmpty(With("js-2024", "alert-exempt", "yes"));
        Assert.Equal(
            Lines("js-2024").Where(line => line.Class == "co-processing").Select(line => line.Id).ToHashSet(),
            Facts("js-2024").Where(fact => fact.Name == "co-processing-tonnes").Select(fact => fact.Line).ToHashSet());
    }

    [Fact]
    public void Guizhou_UltraLow_IsThereMissingAndGainedInTheYear()
    {
        Assert.NotEmpty(With("gz-2024", "ultra-low", "yes"));
        Assert.NotEmpty(With("gz-2024", "ultra-low", "no"));
        Assert.Contains(Facts("gz-2024"), fact => fact is { Name: "ultra-low", Value: "yes", From: "2024-07-01" });
    }

    [Fact]
    public void Jiangxi_PlantsWithKilnsOfDifferentSizes_Occur() =>
        Assert.True(Lines("jx-2022").GroupBy(line => line.Plant).Count(plant => plant.Select(line => line.TonnesPerDay).Distinct().Count() > 1) >= 3);

    [Fact]
    public void Shandong_BothPresets_HaveTheSameLinesAndTwoCoupledPlantsIn2025()
    {
        Assert.Equal(Lines("sd-2021"), Lines("sd-2025"));
        var coupled = With("sd-2025", "chemical-coupled", "yes");
        var plants = Lines("sd-2025").Where(line => coupled.Contains(line.Id)).Select(line => line.Plant).Distinct().ToArray();
        Assert.Equal(2, plants.Length);
        Assert.Equal(coupled.Count, Lines("sd-2025").Count(line => plants.Contains(line.Plant)));
        Assert.Contains(Lines("sd-2025"), line => line.Class == "special-cement");
    }

    [Fact]
    public void North_EachBand_HasAllThreeSpecialClasses()
    {
        var bands = Table("nat-201", "cities.csv", "id", "region").ToDictionary(city => city.Text("id"), city => city.Text("region"));
        var found = Lines("nat-201").Where(line => line.Class != "none").Select(line => (bands[line.City], line.Class)).ToArray();
        Assert.Equal(9, found.Distinct().Count());
        Assert.Equal(["dec-mar", "mid-nov-mid-mar", "nov-mar"], bands.Values.Distinct().Order());
    }

    private static HashSet<string> With(string preset, string fact, string value) =>
        Facts(preset).Where(row => row.Name == fact && row.Value == value).Select(row => row.Line).ToHashSet();

    private static (string Id, string City, string Plant, string Market, int TonnesPerDay, string Grade, string Class)[] Lines(string preset) =>
    [
        .. Table(preset, "lines.csv", "id", "city", "company", "market", "tonnes_per_day", "grade", "special_class")
            .Select(row => (
                row.Text("id"), row.Text("city"), row.Text("company"), row.Text("market"), row.Integer("tonnes_per_day"), row.Text("grade"),
                row.Text("special_class"))),
    ];

    private static (string Line, string Name, string Value, string From, string To)[] Facts(string preset) =>
        File.Exists(Path.Combine(Folder(preset), "facts.csv"))
            ? [.. Table(preset, "facts.csv", "line", "fact", "value", "from", "to")
                .Select(row => (row.Text("line"), row.Text("fact"), row.Text("value"), row.Text("from"), row.Text("to")))]
            : [];

    private static IReadOnlyList<SourceRow> Table(string preset, string file, params string[] columns) => SourceTable.Read(Folder(preset), file, columns);

    private static string Folder(string preset) => Path.Combine(RepositoryRoot.Path, "scenarios", preset);
}
