using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;
using Scheduler.Files.Robust;
using Scheduler.Files.Scenarios;
using Scheduler.Files.Tests.Scenarios;

namespace Scheduler.Files.Tests.Robust;

public sealed class OutlookSetReaderTests : IDisposable
{
    private static readonly Scenario Tiny = ScenarioReader.Read(Path.Combine(RepositoryRoot.Path, "scenarios", "tiny")).Scenario!;

    private readonly string folder = Directory.CreateTempSubdirectory("scheduler-outlooks-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("tiny", 3)]
    [InlineData("zhejiang-2027", 5)]
    public void Read_ShippedFolder_FitsItsScenario(string id, int outlooks)
    {
        var scenario = ScenarioReader.Read(Path.Combine(RepositoryRoot.Path, "scenarios", id)).Scenario!;
        var read = OutlookSetReader.Read(Path.Combine(RepositoryRoot.Path, "scenarios", "outlooks", id), scenario);
        Assert.Empty(read.Faults);
        Assert.Equal((outlooks, 25, 50), (read.Set!.Outlooks.Length, read.Set.TailPercent, read.Set.TailWeightPercent));
        Assert.Equal(64, read.Set.ContentHash.Length);
        Assert.NotEmpty(read.Set.Provenance);
    }

    [Fact]
    public void Read_OutlookWithoutAFile_IsTheScenariosOwn()
    {
        Write("outlooks.yaml", Head("{ id: own, name: { zh: 本, en: own }, weight: 3 }"));
        var outlook = Assert.Single(OutlookSetReader.Read(folder, Tiny).Set!.Outlooks);
        Assert.Equal(("own", 3, new LocalizedText("本", "own")), (outlook.Id, outlook.Weight, outlook.Name));
        Assert.Same(Tiny.Outlook, outlook.Outlook);
    }

    [Fact]
    public void Read_ManyFaults_AreAllTold()
    {
        Write("outlooks.yaml", Head(
            "{ id: a, name: { zh: 甲, en: a }, weight: 0, file: a.csv }",
            "{ id: a, name: { zh: 乙, en: b }, weight: 1, file: b.csv }",
            "{ id: c, name: { zh: 丙, en: c }, weight: 1, quantile: 9 }").Replace("tailPercent: 25", "tailPercent: 0", StringComparison.Ordinal));
        Write("a.csv", "city,from,to,pm25_ug_per_m3\nc1,2027-01-20,2027-02-17,50.0\nc2,2027-01-20,2027-02-18,50.0\nc9,2027-01-20,2027-02-18,50.0\n");
        Write("spare.csv", "city,from,to,pm25_ug_per_m3\n");

        var faults = OutlookSetReader.Read(folder, Tiny).Faults.Select(fault => FaultText.Of(fault, Language.English).ReplaceLineEndings("\n")).ToList();

        Assert.Null(OutlookSetReader.Read(folder, Tiny).Set);
        Expect("outlooks.yaml:2 tailPercent “0”");
        Expect("outlooks.yaml:5 outlooks[1].weight “0”");
        Expect("outlooks.yaml:6 outlooks[2].id “a”");
        Expect("outlooks.yaml:6 outlooks[2].file “b.csv”");
        Expect("outlooks.yaml:7 outlooks[3].quantile “quantile”");
        Expect("a.csv from\n  problem: c1 has no outlook from 2027-02-18 to 2027-02-18 (1 days)");
        Expect("a.csv:4 city “c9”");
        Expect("spare.csv “spare.csv”\n  problem: No outlook of outlooks.yaml uses the file");
        Assert.Equal(8, faults.Count);

        void Expect(string beginning) => Assert.True(faults.Any(fault => fault.StartsWith(beginning, StringComparison.Ordinal)), $"{beginning}\n{string.Join('\n', faults)}");
    }

    [Fact]
    public void Read_FolderWithoutOutlooks_SaysSo()
    {
        var fault = Assert.Single(OutlookSetReader.Read(folder, Tiny).Faults);
        Assert.Contains("no outlooks.yaml", fault.Problem.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BrokenYamlOrOtherVersion_IsOneFault()
    {
        Write("outlooks.yaml", "outlooks: [");
        Assert.Single(OutlookSetReader.Read(folder, Tiny).Faults);
        Write("outlooks.yaml", Head("{ id: own, name: { zh: 本, en: own }, weight: 3 }").Replace("version: 1", "version: 2", StringComparison.Ordinal));
        Assert.Contains("2", Assert.Single(OutlookSetReader.Read(folder, Tiny).Faults).Found, StringComparison.Ordinal);
    }

    private static string Head(params string[] outlooks) =>
        "version: 1\ntailPercent: 25\ntailWeightPercent: 50\noutlooks:\n" + string.Concat(outlooks.Select(outlook => $"  - {outlook}\n"));

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
