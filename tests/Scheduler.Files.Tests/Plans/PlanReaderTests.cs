using System.Text;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;
using Scheduler.Files.Plans;
using Xunit.Abstractions;

namespace Scheduler.Files.Tests.Plans;

public sealed class PlanReaderTests(ITestOutputHelper output) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_OnlyWhatIsRequired_GivesThePlan()
    {
        var read = Read("""
            { "scenario": { "id": "s", "hash": "h" },
              "lines": [ { "id": "L2", "stops": [] },
                         { "id": "L1", "stops": [ { "from": "2027-01-05", "to": "2027-01-09" } ] } ] }
            """);

        Assert.Empty(read.Faults);
        Assert.Empty(read.ClaimedLevels);
        Assert.Equal(("s", "h"), (read.Plan!.ScenarioId, read.Plan.ScenarioHash));
        Assert.Equal(new KilnStop("L1", DemoScenario.Days("2027-01-05", "2027-01-09")), Assert.Single(read.Plan.Stops));
    }

    [Fact]
    public void Read_StopsInAnyOrder_SortsByLineThenDate()
    {
        var read = Read(Plan("""
            { "id": "b", "stops": [ { "from": "2027-03-01", "to": "2027-03-02" }, { "from": "2027-01-01", "to": "2027-01-02" } ] },
            { "id": "B", "stops": [ { "from": "2027-02-01", "to": "2027-02-02" } ] },
            { "id": "a", "stops": [ { "from": "2027-05-01", "to": "2027-05-02" } ] }
            """));

        Assert.Equal(["B 2027-02-01", "a 2027-05-01", "b 2027-01-01", "b 2027-03-01"],
            read.Plan!.Stops.Select(stop => $"{stop.LineId} {stop.Days.Start:uuuu-MM-dd}"));
    }

    [Fact]
    public void Read_OverlappingStops_LeavesThemToTheVerifier()
    {
        var read = Read(Plan("""
            { "id": "a", "stops": [ { "from": "2027-01-01", "to": "2027-01-09" }, { "from": "2027-01-05", "to": "2027-01-20" } ] }
            """));

        Assert.Empty(read.Faults);
        Assert.Equal(2, read.Plan!.Stops.Length);
    }

    [Fact]
    public void Read_UnknownMembersNullsAndByteOrderMark_ArePassedOver()
    {
        var read = Read("\uFEFF" + """
            { "scenario": { "id": "s", "hash": "h", "tool": { "deep": [1, {}, null] } }, "levels": null, "extra": [[]],
              "lines": [ { "id": "a", "colour": 7, "stops": [ { "from": "2027-01-01", "to": "2027-01-01", "days": null, "why": "x" } ] } ] }
            """);

        Assert.Empty(read.Faults);
        Assert.Single(read.Plan!.Stops);
    }

    [Fact]
    public void Read_ClaimedLevels_AreReadInOrderAndUnknownOnesPassedOver()
    {
        var read = Read("""
            { "scenario": { "id": "s", "hash": "h" }, "lines": [],
              "levels": [ { "name": "restarts", "value": 7 }, { "name": "beauty", "value": "high" },
                          { "name": "exposure", "value": 90, "bound": 80, "reference": 100 } ] }
            """);

        Assert.Empty(read.Faults);
        Assert.Equal(
            [new(ObjectiveLevel.Exposure, 90, 80, 100), new(ObjectiveLevel.Restarts, 7, null, null)],
            read.ClaimedLevels.AsEnumerable());
    }

    [Fact]
    public void Read_ClaimedLines_AreReadWhereTheyClaimSomething()
    {
        var read = Read("""
            { "scenario": { "id": "s", "hash": "h" },
              "lines": [ { "id": "b", "due": 9, "given": 8, "restarts": 2, "stops": [] }, { "id": "a", "due": null, "stops": [] } ] }
            """);

        Assert.Empty(read.Faults);
        Assert.Equal([new("b", 9, 8, 2), new("a", null, null, null)], read.ClaimedLines.AsEnumerable());
    }

    public static TheoryData<string, int?, string?, string?, string> FaultyFiles => new()
    {
        { "", 1, null, null, "Not valid JSON" },
        { "{", 1, null, null, "Not valid JSON" },
        { "{}\n{}", 2, null, null, "Not valid JSON" },
        { "{\"scenario\":\n{ \"id\": x", 2, null, null, "byte 9" },
        { "[]", 1, null, "[…]", "wrong kind" },
        { """{ "lines": [] }""", 1, "scenario", null, "“scenario” is missing" },
        { """{ "scenario": { "hash": "h" }, "lines": [] }""", 1, "scenario.id", null, "“id” is missing" },
        { """{ "scenario": { "id": "s" }, "lines": [] }""", 1, "scenario.hash", null, "“hash” is missing" },
        { """{ "scenario": { "id": " ", "hash": "h" }, "lines": [] }""", 1, "scenario.id", " ", "empty" },
        { """{ "scenario": { "id": "\ud800", "hash": "h" }, "lines": [] }""", 1, "scenario.id", null, "Unicode" },
        { """{ "scenario": { "id": "s", "hash": "h" } }""", 1, "lines", null, "“lines” is missing" },
        { """{ "scenario": { "id": "s", "hash": "h" }, "lines": {} }""", 1, "lines", "{…}", "wrong kind" },
        { """{ "scenario": { "id": "s", "hash": "h" }, "lines": [], "formatVersion": 2 }""", 1, "formatVersion", "2", "newer format" },
        { """{ "scenario": { "id": "s", "hash": "h" }, "lines": [], "lines": [] }""", 1, "lines", "[…]", "occurs twice" },
        { """{ "scenario": { "id": "s", "hash": "h" }, "lines": [], "levels": [ { "name": "exposure", "value": 1e3 } ] }""", 1, "levels[0].value", "1e3", "whole number" },
        { """{ "scenario": { "id": "s", "hash": "h" }, "lines": [], "levels": [ { "name": "exposure" } ] }""", 1, "levels[0].value", null, "missing" },
    };

    [Theory]
    [MemberData(nameof(FaultyFiles))]
    public void Read_FaultyFile_NamesPlaceAndFault(string text, int? row, string? path, string? found, string problem)
    {
        var read = Read(text);

        Assert.Null(read.Plan);
        AssertFault(Assert.Single(read.Faults), row, path, found, problem);
    }

    public static TheoryData<string, string, string?, string> FaultyLines => new()
    {
        { """ 7 """, "lines[0]", "7", "wrong kind" },
        { """ { "stops": [] } """, "lines[0].id", null, "“id” is missing" },
        { """ { "id": 7, "stops": [] } """, "lines[0].id", "7", "wrong kind" },
        { """ { "id": "a" } """, "lines[0].stops", null, "“stops” is missing" },
        { """ { "id": "a", "stops": [] }, { "id": "a", "stops": [] } """, "lines[1].id", "a", "first on row 2" },
        { """ { "id": "a", "stops": [ "x" ] } """, "lines[0].stops[0]", "x", "wrong kind" },
        { """ { "id": "a", "stops": [ { "to": "2027-01-01" } ] } """, "lines[0].stops[0].from", null, "“from” is missing" },
        { """ { "id": "a", "stops": [ { "from": "2027-02-29", "to": "2027-03-01" } ] } """, "lines[0].stops[0].from", "2027-02-29", "valid date" },
        { """ { "id": "a", "stops": [ { "from": "2027-1-5", "to": "2027-03-01" } ] } """, "lines[0].stops[0].from", "2027-1-5", "valid date" },
        { """ { "id": "a", "stops": [ { "from": "2027-01-05", "to": "9999-12-31" } ] } """, "lines[0].stops[0].to", "9999-12-31", "valid date" },
        { """ { "id": "a", "stops": [ { "from": "2027-01-05", "to": "2027-01-04" } ] } """, "lines[0].stops[0].to", "2027-01-04", "before it begins on 2027-01-05" },
        { """ { "id": "a", "stops": [ { "from": "2027-01-05", "to": "2027-01-09", "days": 4 } ] } """, "lines[0].stops[0].days", "4", "says 4, but 2027-01-05 to 2027-01-09, both included, is 5 days" },
        { """ { "id": "a", "stops": [ { "from": "2027-01-05", "to": "2027-01-09", "days": "5" } ] } """, "lines[0].stops[0].days", "5", "wrong kind" },
        { """ { "id": "a", "stops": [ { "from": "2027-01-05", "to": "2027-01-09", "days": 5.0 } ] } """, "lines[0].stops[0].days", "5.0", "whole number" },
    };

    [Theory]
    [MemberData(nameof(FaultyLines))]
    public void Read_FaultyLine_NamesPlaceAndFault(string line, string path, string? found, string problem)
    {
        var read = Read(Plan(line));

        Assert.Null(read.Plan);
        AssertFault(Assert.Single(read.Faults), 2, path, found, problem);
    }

    [Fact]
    public void Read_SeveralFaults_NamesAllWithTheirRows()
    {
        var read = Read("""
            { "scenario": { "id": "s" },
              "lines": [
                { "id": "a", "stops": [ { "from": "?", "to": "2027-01-02" },
                                        { "from": "2027-02-02", "to": "2027-02-01" } ] },
                { "id": "a", "stops": 3 } ] }
            """);

        Assert.Equal(
            ["1 scenario.hash", "3 lines[0].stops[0].from", "4 lines[0].stops[1].to", "5 lines[1].id", "5 lines[1].stops"],
            read.Faults.Select(fault => $"{fault.Row} {fault.Column}"));
    }

    [Fact]
    public void Read_ThousandsOfFaults_StopsListingThem()
    {
        var read = Read(Plan(string.Join(",", Enumerable.Repeat("{}", 3000))));

        Assert.Equal(1001, read.Faults.Length);
        Assert.Contains("1000", read.Faults[^1].Problem.En);
    }

    [Fact]
    public void Read_LongValueWithControlSigns_IsShownCutAndHarmless()
    {
        var fault = Assert.Single(Read(Plan($$"""{ "id": "a", "stops": [ { "from": "\u001b[2J{{new string('9', 500)}}", "to": "2027-01-01" } ] }""")).Faults);

        Assert.StartsWith("·[2J999", fault.Found);
        Assert.InRange(fault.Found!.Length, 1, 61);
    }

    [Fact]
    public void Read_MissingFileOrFolder_IsAFault()
    {
        Assert.Single(PlanReader.Read(folder["nothing.json"]).Faults);
        Assert.Single(PlanReader.Read(folder.Path).Faults);
        Assert.Single(PlanReader.Read("").Faults);
        Assert.Single(PlanReader.Read("a\0b").Faults);
    }

    [Fact]
    public void Read_HugeFile_IsAFaultWithoutBeingRead()
    {
        using (var stream = File.Create(folder["huge.json"])) stream.SetLength(PlanReader.MaxBytes + 1L);

        Assert.Contains("too large", Assert.Single(PlanReader.Read(folder["huge.json"]).Faults).Problem.En);
    }

    [Fact]
    public void Read_DeepNesting_IsAFault()
    {
        Assert.Single(Read(new string('[', 100_000)).Faults);
    }

    [Fact]
    public void Read_AnyBytes_NeverThrows()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var scenario = DemoScenario.Create();
        var result = DemoPlan.Result(scenario);
        PlanWriter.Write(folder.Path, scenario, result, DemoPlan.Accepted(scenario, result), DemoPlan.Run);
        var good = File.ReadAllBytes(folder["plan.json"]);
        var small = Encoding.UTF8.GetBytes(Plan("""{ "id": "线", "stops": [ { "from": "2027-01-05", "to": "2027-01-09", "days": 5 } ] }"""));
        var signs = "{}[]\",:0-9eE.\\u\0\u001f "u8.ToArray();
        for (var round = 0; round < 3000; round++)
        {
            var bytes = (round % 20 == 0 ? good : small).ToArray();
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                var at = random.Next(bytes.Length);
                bytes[at] = random.Next(2) == 0 ? signs[random.Next(signs.Length)] : (byte)random.Next(256);
            }

            var read = ReadBytes(bytes[..random.Next(bytes.Length / 2, bytes.Length + 1)]);
            Assert.Equal(read.Plan is null, !read.Faults.IsEmpty);
        }
    }

    [Fact]
    public void Texts_BothLanguages_HaveTheSameKeys()
    {
        Assert.Equal(PlanText.Catalog.Keys(Language.Chinese).Order(), PlanText.Catalog.Keys(Language.English).Order());
    }

    private static string Plan(string lines) => $$"""
        { "scenario": { "id": "s", "hash": "h" }, "lines": [
        {{lines.ReplaceLineEndings(" ")}}
        ] }
        """;

    private static void AssertFault(Fault fault, int? row, string? path, string? found, string problem)
    {
        Assert.Equal("plan.json", fault.File);
        Assert.Equal((row, path, found), (fault.Row, fault.Column, fault.Found));
        Assert.Contains(problem, fault.Problem.En);
        Assert.All([fault.Problem, fault.Allowed, fault.Remedy], text => Assert.DoesNotContain('{', text.Zh.Replace("{…}", "")));
    }

    private PlanReadResult Read(string text) => ReadBytes(Encoding.UTF8.GetBytes(text));

    private PlanReadResult ReadBytes(byte[] bytes)
    {
        File.WriteAllBytes(folder["plan.json"], bytes);
        return PlanReader.Read(folder["plan.json"]);
    }
}
