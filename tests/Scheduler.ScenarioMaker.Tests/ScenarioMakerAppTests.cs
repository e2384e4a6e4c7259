using Scheduler.ScenarioMaker.Inputs;

namespace Scheduler.ScenarioMaker.Tests;

public sealed class ScenarioMakerAppTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ScenarioMakerAppTests() => SmallData.Write(Data);

    private string Data => folder.Sub("data");

    private string Output => folder.Sub("scenarios/made");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Run_Twice_GivesTheSameBytesAndNothingElse()
    {
        Assert.Equal(ScenarioMakerApp.Done, Run().Code);
        var first = Bytes(Output);
        Assert.Equal(ScenarioMakerApp.Done, Run().Code);
        Assert.Equal(first, Bytes(Output));
        Assert.Equal(
            ["README.md", "cities.csv", "demand.csv", "facts.csv", "history.csv", "lines.csv", "markets.csv", "orders.csv", "outlook.csv", "scenario.yaml"],
            first.Keys.Order(StringComparer.Ordinal));
        Assert.Single(Directory.GetFileSystemEntries(folder.Sub("scenarios")));
    }

    [Fact]
    public void Run_NamesOfPlantsAndGroups_StayInside()
    {
        Run();
        Assert.All(Directory.GetFiles(Output).Select(File.ReadAllText), text => Assert.DoesNotMatch("甲集团|乙厂|丙厂|丁厂", text));
    }

    [Fact]
    public void Run_MissingFile_SaysWhichAndExits2()
    {
        File.Delete(Path.Combine(Data, DataFolder.ResidentsFile));
        var (code, errors) = Run();
        Assert.Equal(ScenarioMakerApp.Faulty, code);
        Assert.StartsWith($"{DataFolder.ResidentsFile}: not found", Assert.Single(errors));
        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public void Run_MissingColumn_SaysWhichAndExits2()
    {
        SmallData.Put(Data, DataFolder.ResidentsFile, "city,people\n杭州市,1\n");
        var (code, errors) = Run();
        Assert.Equal(ScenarioMakerApp.Faulty, code);
        Assert.Equal(
            $"{DataFolder.ResidentsFile}, row 1: no column resident_population_10k_census_2020; found are city, people.", Assert.Single(errors));
    }

    [Theory]
    [InlineData("X2,丙厂,,杭州市,建德市,5000", "X2,丙厂,,杭州市,建德市,5 000", "row 3, column line_tpd: found '5 000'")]
    [InlineData("X2,丙厂,,杭州市,建德市,5000", "X2,丙厂,,杭州市,建德市,0", "row 3, column line_tpd: found '0'")]
    [InlineData("衢州市,江山市", "温州市,江山市", "unknown city '温州市'")]
    [InlineData("X4,丁厂", "X4,丁厂,丁厂", "row 5: found 10 cells")]
    public void Run_FaultyCell_SaysWhereAndExits2(string right, string wrong, string message)
    {
        SmallData.Put(Data, DataFolder.LinesFile, SmallData.LinesText.Replace(right, wrong));
        var (code, errors) = Run();
        Assert.Equal(ScenarioMakerApp.Faulty, code);
        Assert.Contains(message, Assert.Single(errors));
    }

    [Fact]
    public void Run_OutputFolderWithOtherThings_IsLeftAlone()
    {
        SmallData.Put(Output, "letter.txt", "mine");
        var (code, errors) = Run();
        Assert.Equal(ScenarioMakerApp.Faulty, code);
        Assert.Contains("holds no scenario.yaml", Assert.Single(errors));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Output, "letter.txt")));
    }

    [Fact]
    public void Run_UnknownScenario_ShowsUsageAndExits2()
    {
        var (code, errors) = Run("zhejiang-1927");
        Assert.Equal(ScenarioMakerApp.Faulty, code);
        Assert.Equal(4, errors.Length);
        Assert.StartsWith("usage: scenario-maker zhejiang-2027", errors[0]);
        Assert.StartsWith("scenario-maker preset-tables <gz-2024|", errors[1].TrimStart());
        Assert.StartsWith("scenario-maker winter-air <zhejiang-winter-2014|", errors[2].TrimStart());
        Assert.StartsWith("scenario-maker zhejiang-2027-outlooks <data folder>", errors[3].TrimStart());
    }

    private (int Code, string[] Errors) Run(string id = "zhejiang-2027")
    {
        using var errors = new StringWriter();
        var code = ScenarioMakerApp.Run([id, Data, Output], TextWriter.Null, errors);
        return (code, errors.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    private static Dictionary<string, string> Bytes(string path) =>
        Directory.GetFiles(path).ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(File.ReadAllBytes(file)));
}
