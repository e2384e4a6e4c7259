using Scheduler.Backtest.Output;
using Scheduler.Backtest.Winters;
using Scheduler.Testing;

namespace Scheduler.Backtest.Tests;

/// <summary>The whole run on scenarios/tiny, as if its thirty days were a winter that is over.</summary>
public sealed class BacktestRunTests : IDisposable
{
    private static readonly BacktestLimits Limits = new(Work: 8, Seeds: 2, Shuffles: 1, ShuffleWork: 4, Seed: 1);

    private readonly TestFolder folder = new();

    private string Scenario => folder.Sub("tiny");

    public BacktestRunTests()
    {
        // Without its addition for bad air: what a line owes must not depend on the air.
        Directory.CreateDirectory(Scenario);
        foreach (var file in Directory.GetFiles(Repository.Path("scenarios", "tiny"))) File.Copy(file, Path.Combine(Scenario, Path.GetFileName(file)));
        var yaml = Path.Combine(Scenario, "scenario.yaml");
        var text = File.ReadAllText(yaml);
        var (from, to) = (text.IndexOf("  - id: outlook\n", StringComparison.Ordinal), text.IndexOf("  - id: extra\n", StringComparison.Ordinal));
        File.WriteAllText(yaml, text[..from] + text[to..]);
        Directory.CreateDirectory(folder.Sub("air", "tiny"));
        File.WriteAllText(folder.Sub("air", "tiny", "measured.csv"), """
            city,from,to,pm25_ug_per_m3
            c1,2027-01-20,2027-01-31,40.0
            c1,2027-02-01,2027-02-18,90.0
            c2,2027-01-20,2027-02-04,100.0
            c2,2027-02-05,2027-02-18,30.0

            """);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Run_Twice_GivesTheSameBytesAndComparesLegalPlans()
    {
        File.WriteAllText(folder.Sub("page.md"), $"# Page\n{EvidencePage.Begin}old\n{EvidencePage.End}rest\n");
        var run = new BacktestRun([Scenario], folder.Sub("air"), null, Limits, TextWriter.Null);
        await run.WriteAsync(folder.Sub("one"), folder.Sub("page.md"), CancellationToken.None);
        await run.WriteAsync(folder.Sub("two"), null, CancellationToken.None);
        string[] files = ["backtest.csv", "backtest.md", "backtest.svg", "results.json"];
        Assert.Equal(files, Directory.GetFiles(folder.Sub("one")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(folder.Sub("one", file)), File.ReadAllBytes(folder.Sub("two", file))));

        var page = File.ReadAllText(folder.Sub("page.md"));
        Assert.StartsWith("# Page\n", page, StringComparison.Ordinal);
        Assert.EndsWith("rest\n", page, StringComparison.Ordinal);
        Assert.Contains("| equal rotation |", page, StringComparison.Ordinal);

        var record = BacktestRecord.Read(File.ReadAllBytes(folder.Sub("one", "results.json")));
        Assert.Equal(record.ToJson(), File.ReadAllBytes(folder.Sub("one", "results.json")));
        Assert.Equal([RuleSet.All, RuleSet.OwnOnly], record.Winters.Select(winter => winter.Rules));
        foreach (var winter in record.Winters)
        {
            // Small enough to be solved: nothing is better than foresight, and it is proven.
            Assert.Equal([PlanNames.Ours, "all at once", "equal rotation", "as late as allowed", PlanNames.Foresight], winter.Plans.Select(plan => plan.Name));
            Assert.Equal(winter.LeastPossible, winter.Foresight.Measured);
            Assert.All(winter.Plans, plan => Assert.InRange(plan.Measured, winter.LeastPossible, winter.WithoutStops));
            Assert.All(winter.Plans, plan => Assert.Equal(plan.Measured, plan.Cities.Sum(city => city.Exposure)));
            Assert.Equal(Limits.Shuffles, winter.Shuffled.Length);
            Assert.All(winter.Plans, plan => Assert.Equal(0, plan.Shortage));
        }
    }

    [Fact]
    public async Task Run_WithoutMeasuredAir_SaysWhatIsMissing()
    {
        var run = new BacktestRun([Scenario], folder.Sub("nowhere"), null, Limits, TextWriter.Null);
        var fault = await Assert.ThrowsAsync<InvalidDataException>(() => run.RunAsync(CancellationToken.None));
        Assert.Contains("measured.csv", fault.Message);
    }

    [Fact]
    public void MeasuredAir_WithAGap_IsAFaultOfItsTable()
    {
        File.WriteAllText(folder.Sub("air", "tiny", "measured.csv"), "city,from,to,pm25_ug_per_m3\nc1,2027-01-20,2027-02-18,40.0\n");
        var fault = Assert.Throws<InvalidDataException>(() => WinterCase.Load(Scenario, folder.Sub("air"), null));
        Assert.Contains("measured.csv has 1 faults", fault.Message);
    }

    [Fact]
    public void Scenario_WhoseDaysDueDependOnTheAir_IsAFault()
    {
        var fault = Assert.Throws<InvalidDataException>(() => WinterCase.Load(Repository.Path("scenarios", "tiny"), folder.Sub("air"), null));
        Assert.Contains("by the rule outlook lines owe other days under other air", fault.Message);
    }

    [Fact]
    public async Task Page_WithoutMarks_IsAFaultBeforeTheWork()
    {
        File.WriteAllText(folder.Sub("page.md"), "# Page\n");
        var run = new BacktestRun(["nowhere"], folder.Sub("air"), null, Limits, TextWriter.Null);
        var fault = await Assert.ThrowsAsync<InvalidDataException>(() => run.WriteAsync(folder.Sub("one"), folder.Sub("page.md"), CancellationToken.None));
        Assert.Contains(EvidencePage.Begin.TrimEnd(), fault.Message);
    }
}
