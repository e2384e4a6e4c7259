using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.Presets;

namespace Scheduler.ScenarioMaker.Tests.Presets;

public sealed class PresetCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PresetCommandTests() => SmallPresetData.Write(Data);

    private string Data => folder.Sub("data");

    private string Output => folder.Sub("made");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("hn-2024")]
    [InlineData("ha-2022")]
    public void Run_Twice_GivesTheSameBytes(string preset)
    {
        Assert.Equal((ScenarioMakerApp.Done, ""), Run(preset));
        var first = Bytes();
        Assert.Equal((ScenarioMakerApp.Done, ""), Run(preset));
        Assert.Equal(first, Bytes());
        Assert.Equal(
            ["README.md", "cities.csv", "demand.csv", "facts.csv", "lines.csv", "markets.csv", "outlook.csv"], first.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Run_FolderWithRules_LeavesThemAndDropsStaleFacts()
    {
        SmallData.Put(Output, "scenario.yaml", "mine");
        SmallData.Put(Output, "facts.csv", "of another preset");
        Run("jx-2022");
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Output, "scenario.yaml")));
        Assert.False(File.Exists(Path.Combine(Output, "facts.csv")));
    }

    [Fact]
    public void Run_NamesOfPlants_StayInside()
    {
        Run("hn-2024");
        Assert.All(Directory.GetFiles(Output).Select(File.ReadAllText), text => Assert.DoesNotMatch("[甲乙丙丁戊己庚辛]厂|Plant (One|Two|Three)|\\bP[2-9]\\b", text));
    }

    [Fact]
    public void Run_RetiredPlantsAndMills_GiveNoLines()
    {
        Run("hn-2024");
        var lines = Table("lines.csv", "id", "company", "tonnes_per_day");
        Assert.Equal(70, lines.Count);
        Assert.Equal(["K1", "K2", "K3"], lines.Select(line => line.Text("company")).Distinct());
        // 2 500 t/d are taken for K1 (P3), of which nothing is known; 3.3 Mt a year for K2 (P9) would be a large plant of 10 000 t/d.
        Assert.True(lines.Count(line => line.Text("company") == "K2") > 3 * lines.Count(line => line.Text("company") == "K1"));
    }

    [Fact]
    public void Run_CityWithoutMeasurements_HasOneValueForEachSeason()
    {
        Run("ha-2022");
        Assert.Equal(
            [("2022-11-15", "2023-03-15", "80.0")],
            Table("outlook.csv", "city", "from", "to", "pm25_ug_per_m3").Where(row => row.Text("city") == "jiyuan")
                .Select(row => (row.Text("from"), row.Text("to"), row.Text("pm25_ug_per_m3"))));
        var zhengzhou = Table("outlook.csv", "city", "from", "to", "pm25_ug_per_m3").Where(row => row.Text("city") == "zhengzhou").ToArray();
        Assert.Equal(("2022-11-15", "2022-11-20"), (zhengzhou[0].Text("from"), zhengzhou[0].Text("to")));
        Assert.Equal(("2023-03-11", "2023-03-15"), (zhengzhou[^1].Text("from"), zhengzhou[^1].Text("to")));
    }

    [Fact]
    public void Run_People_AreRoundedToThousands()
    {
        Run("hn-2024");
        Assert.Equal(["8000000", "2501000"], Table("cities.csv", "population").Select(city => city.Text("population")));
    }

    [Fact]
    public void Run_UnknownPreset_ListsTheKnown()
    {
        var (code, errors) = Run("hn-1924");
        Assert.Equal(ScenarioMakerApp.Faulty, code);
        Assert.Contains("unknown preset 'hn-1924'; known are gz-2024, ha-2022, hn-2024", errors);
    }

    [Theory]
    [InlineData("Xiangxi AP", "Xanadu", "Hunan: unknown municipality Xanadu; known are Changsha")]
    [InlineData("4.0,3.3,", "4.0,0,", "row 2, column clinker_mtpa: found '0', needed is more than 0")]
    [InlineData("4.0,3.3,", "4.0,many,", "row 2, column clinker_mtpa: found 'many'")]
    [InlineData(",Hunan,", ",Hubei,", "no operating plant with a kiln in Hunan")]
    public void Run_FaultyPlants_SaysWhatAndExits2(string right, string wrong, string message)
    {
        SmallData.Put(Data, PresetData.PlantsFile, SmallPresetData.PlantsText.Replace(right, wrong));
        var (code, errors) = Run("hn-2024");
        Assert.Equal(ScenarioMakerApp.Faulty, code);
        Assert.Contains(message, errors);
        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public void Run_CityWithoutPeople_SaysWhich()
    {
        SmallData.Put(Data, PresetData.PeopleFile, "province,city,pop_2020_modelled\n湖南省,长沙市,8000499\n");
        Assert.Contains("no row for 湖南省, 湘西土家族苗族自治州", Run("hn-2024").Errors);
    }

    [Fact]
    public void Run_AirWithoutWinter_SaysSo()
    {
        foreach (var file in PresetData.DaysFiles) SmallData.Put(Data, file, "date,city,pm25\n2015-07-01,某市,40\n");
        Assert.Contains("winter: no measured PM2.5", Run("hn-2024").Errors);
    }

    private (int Code, string Errors) Run(string preset)
    {
        using var errors = new StringWriter();
        return (ScenarioMakerApp.Run(["preset-tables", preset, Data, Output], TextWriter.Null, errors), errors.ToString());
    }

    private IReadOnlyList<SourceRow> Table(string file, params string[] columns) => SourceTable.Read(Output, file, columns);

    private Dictionary<string, string> Bytes() =>
        Directory.GetFiles(Output).ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(File.ReadAllBytes(file)));
}
