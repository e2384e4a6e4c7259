using System.Text;
using Scheduler.Files.Plans;
using Scheduler.Files.Scenarios;
using Scheduler.Files.Tests.Scenarios;

namespace Scheduler.Files.Tests.Plans;

/// <summary>Tables of the shipped scenarios are written as they were read.</summary>
public sealed class ScenarioTableWriterTests
{
    [Theory]
    [InlineData("zhejiang-2027", "lines.csv")]
    [InlineData("shandong-2027", "lines.csv")]
    [InlineData("tiny", "lines.csv")]
    [InlineData("hn-2024", "facts.csv")]
    [InlineData("gz-2024", "facts.csv")]
    public void Table_OfAShippedScenario_IsWrittenAsItWasRead(string name, string file)
    {
        var folder = Path.Combine(RepositoryRoot.Path, "scenarios", name);
        var scenario = ScenarioReader.Read(folder).Scenario!;

        var written = Encoding.UTF8.GetString(file == "lines.csv" ? LinesCsv.Bytes(scenario.Lines) : FactsCsv.Bytes(scenario.Facts));

        Assert.Equal(File.ReadAllText(Path.Combine(folder, file)).ReplaceLineEndings("\n"), written.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Lines_WithPlaces_HaveTheirColumns()
    {
        var line = ScenarioReader.Read(Path.Combine(RepositoryRoot.Path, "scenarios", "tiny")).Scenario!.Lines[0] with { Place = new(1_199_500, -4_200) };

        var rows = Encoding.UTF8.GetString(LinesCsv.Bytes([line])).ReplaceLineEndings("\n").Split('\n');

        Assert.Contains("nox_g_per_t,lon,lat,assumed", rows[0], StringComparison.Ordinal);
        Assert.Contains(",400,119.95,-0.42,", rows[1], StringComparison.Ordinal);
    }
}
