using Scheduler.ScenarioMaker.Winters;
using Xunit.Abstractions;

namespace Scheduler.ScenarioMaker.Tests;

public sealed class ShippedScenarioTests(ITestOutputHelper output)
{
    /// <summary>Runs only where the data folder lies beside the repository; elsewhere it says that it was left out.</summary>
    [Theory]
    [InlineData("zhejiang-2027", "scenarios/zhejiang-2027")]
    [InlineData("shandong-2027", "scenarios/shandong-2027")]
    [InlineData("national-2027", "scenarios/national-2027")]
    [InlineData("zhejiang-winter-2014", "scenarios/zhejiang-winter-2014")]
    [InlineData("zhejiang-winter-2015", "scenarios/zhejiang-winter-2015")]
    [InlineData("zhejiang-winter-2016", "scenarios/zhejiang-winter-2016")]
    [InlineData("zhejiang-2027-outlooks", "scenarios/outlooks/zhejiang-2027")]
    public void ShippedFolder_MadeAgain_HasTheSameBytes(string id, string place)
    {
        var root = RepositoryRoot.Path;
        var data = Path.Combine(root, "..", "shared", "data");
        if (!Directory.Exists(data))
        {
            output.WriteLine($"Left out: no data folder ../shared/data beside the repository, so {place} was not made again.");
            return;
        }

        using var folder = new TemporaryFolder();
        var made = folder.Sub(id);
        Assert.Equal(ScenarioMakerApp.Done, ScenarioMakerApp.Run([id, data, made], TextWriter.Null, TextWriter.Null));

        var shipped = Path.Combine(root, place);
        Assert.Equal(Names(shipped), Names(made));
        Assert.All(Names(made), name => Assert.Equal(
            File.ReadAllBytes(Path.Combine(shipped, name)), File.ReadAllBytes(Path.Combine(made, name))));
    }

    /// <summary>The air by which plans of the past winters are judged; left out like the scenarios.</summary>
    [Theory]
    [InlineData("zhejiang-winter-2014")]
    [InlineData("zhejiang-winter-2015")]
    [InlineData("zhejiang-winter-2016")]
    public void ShippedAir_MadeAgain_HasTheSameBytes(string id)
    {
        var root = RepositoryRoot.Path;
        var data = Path.Combine(root, "..", "shared", "data");
        if (!Directory.Exists(data))
        {
            output.WriteLine($"Left out: no data folder ../shared/data beside the repository, so the air of {id} was not made again.");
            return;
        }

        using var folder = new TemporaryFolder();
        var made = folder.Sub(id);
        Assert.Equal(ScenarioMakerApp.Done, ScenarioMakerApp.Run([WinterAirCommand.Name, id, data, made], TextWriter.Null, TextWriter.Null));

        var shipped = Path.Combine(root, "perf", "Scheduler.Backtest", "winters", id);
        Assert.Equal(Names(shipped), Names(made));
        Assert.All(Names(made), name => Assert.Equal(
            File.ReadAllBytes(Path.Combine(shipped, name)), File.ReadAllBytes(Path.Combine(made, name))));
    }

    private static string[] Names(string folder) =>
        [.. Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
