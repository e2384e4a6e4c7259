using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;
using Scheduler.Files.Plans;

namespace Scheduler.Files.Tests.Plans;

public sealed class PlanWriterTests : IDisposable
{
    private static readonly Scenario Scenario = DemoScenario.Create();
    private static readonly PlanResult Result = DemoPlan.Result(Scenario);
    private static readonly PlanVerdict Accepted = DemoPlan.Accepted(Scenario, Result);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void PlanJson_WrittenTwiceInDifferentRuns_HasTheSameBytes()
    {
        PlanWriter.Write(folder.Path, Scenario, Result, Accepted, DemoPlan.Run);
        var first = File.ReadAllBytes(folder["plan.json"]);
        PlanWriter.Write(folder.Path, Scenario, Result, Accepted, DemoPlan.Run with { Started = Instant.FromUtc(2030, 1, 1, 0, 0), ElapsedSeconds = 1 });

        Assert.Equal(first, File.ReadAllBytes(folder["plan.json"]));
    }

    [Fact]
    public void PlanJson_Text_IsUtf8WithLineFeedsAndPlainChinese()
    {
        PlanWriter.Write(folder.Path, Scenario, Result, Accepted, DemoPlan.Run);
        var bytes = File.ReadAllBytes(folder["plan.json"]);
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);

        Assert.Equal((byte)'{', bytes[0]);
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text);
        Assert.Contains("示例省2027年度水泥错峰生产方案", text);
    }

    [Fact]
    public void PlanJson_ReadBack_GivesTheSamePlanAndLevels()
    {
        PlanWriter.Write(folder.Path, Scenario, Result, Accepted, DemoPlan.Run);
        var read = PlanReader.Read(folder["plan.json"]);

        Assert.Empty(read.Faults);
        Assert.Equal(Result.Plan.ScenarioId, read.Plan!.ScenarioId);
        Assert.Equal(Result.Plan.ScenarioHash, read.Plan.ScenarioHash);
        Assert.Equal(Result.Plan.Stops.AsEnumerable(), read.Plan.Stops);
        Assert.Equal(Result.Levels.AsEnumerable(), read.ClaimedLevels);
    }

    [Fact]
    public void PlanJson_StopOfAnUnknownLine_IsStillWritten()
    {
        var stranger = new KilnStop("X99", DemoScenario.Days("2027-03-01", "2027-03-10"));
        var plan = Result.Plan with { Stops = Result.Plan.Stops.Add(stranger) };
        PlanWriter.Write(folder.Path, Scenario, Result with { Plan = plan }, DemoPlan.FaultyForm(), DemoPlan.Run);

        Assert.Equal(plan.Stops.AsEnumerable(), PlanReader.Read(folder["plan.json"]).Plan!.Stops);
        Assert.Empty(Validate(folder.Read("plan.json")));
        Assert.Contains("X99", folder.Read("plan.csv"));
    }

    [Fact]
    public void PlanJson_WithFairness_HoldsLevelAndSharesAndKeepsTheSchema()
    {
        var result = DemoPlan.Fair(Result);
        PlanWriter.Write(folder.Path, Scenario, result, DemoPlan.Fair(Accepted), DemoPlan.Run);
        var text = folder.Read("plan.json");
        var plan = JsonNode.Parse(text)!;

        Assert.Empty(Validate(text));
        Assert.Equal(["shortage", "exposure", "fairness", "restarts"], plan["levels"]!.AsArray().Select(level => (string?)level!["name"]));
        Assert.Equal(("‰ of due days", 1603L), ((string?)plan["levels"]![2]!["unit"], (long?)plan["levels"]![2]!["value"]));
        Assert.Equal((333L, 1333L), ((long?)plan["lines"]![0]!["deviation"], (long?)plan["lines"]![0]!["burden"]));
        Assert.False(plan["lines"]![2]!.AsObject().ContainsKey("burden"));
        var read = PlanReader.Read(folder["plan.json"]);
        Assert.Equal(result.Levels.AsEnumerable(), read.ClaimedLevels);
        Assert.Equal((333L, 1333L), (read.ClaimedLines[0].Deviation, read.ClaimedLines[0].Burden));
        Assert.Equal((null, null), (read.ClaimedLines[2].Deviation, read.ClaimedLines[2].Burden));
    }

    [Fact]
    public void PlanJson_WithoutFairness_SaysNothingOfIt()
    {
        PlanWriter.Write(folder.Path, Scenario, Result, Accepted, DemoPlan.Run);
        var plan = JsonNode.Parse(folder.Read("plan.json"))!;

        Assert.Equal(["shortage", "exposure", "restarts"], plan["levels"]!.AsArray().Select(level => (string?)level!["name"]));
        Assert.All(plan["lines"]!.AsArray(), line => Assert.Equal(
            ["id", "city", "due", "given", "restarts", "stops", "reasons"], line!.AsObject().Select(member => member.Key)));
    }

    public static TheoryData<string> Verdicts => ["accepted", "rejected", "faulty form"];

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void PlanJson_AnyVerdict_KeepsTheSchema(string kind)
    {
        var verdict = kind switch
        {
            "accepted" => Accepted,
            "rejected" => DemoPlan.Rejected(Scenario, Result),
            _ => DemoPlan.FaultyForm(),
        };
        PlanWriter.Write(folder.Path, Scenario, Result, verdict, DemoPlan.Run);

        Assert.Empty(Validate(folder.Read("plan.json")));
    }

    [Fact]
    public void PlanJson_OfAWhatIf_TellsWhatItAssumes()
    {
        LocalizedText[] assumptions = [new("情景假设：甲。", "What if: a."), new("情景假设：乙。", "What if: b.")];
        PlanWriter.Write(folder.Path, Scenario with { Assumptions = [.. assumptions] }, Result, Accepted, DemoPlan.Run);

        Assert.Empty(Validate(folder.Read("plan.json")));
        Assert.Equal(assumptions, PlanReader.Read(folder["plan.json"]).Assumptions.AsEnumerable());
        Assert.Contains("情景假设：乙。", folder.Read("report.html"), StringComparison.Ordinal);
        Assert.Contains("情景假设", folder.Read("plan.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_WrongDocuments_AreRefused()
    {
        PlanWriter.Write(folder.Path, Scenario, Result, Accepted, DemoPlan.Run);
        var text = folder.Read("plan.json");
        (string Complaint, Action<JsonObject> Spoil)[] cases =
        [
            ("$: required, scenario", plan => plan.Remove("scenario")),
            ("$: additionalProperties, clock", plan => plan["clock"] = "now"),
            ("$.formatVersion: const", plan => plan["formatVersion"] = 2),
            ("$.status: enum", plan => plan["status"] = "perfect"),
            ("$.accepted: type", plan => plan["accepted"] = "yes"),
            ("$.scenario.hash: pattern", plan => plan["scenario"]!["hash"] = "ABC"),
            ("$.lines[2].due: minimum", plan => plan["lines"]![2]!["due"] = -1),
            ("$.lines[0].stops[0].from: pattern", plan => plan["lines"]![0]!["stops"]![0]!["from"] = "1.5"),
            ("$.lines[0].stops[0].days: type", plan => plan["lines"]![0]!["stops"]![0]!["days"] = 1.5),
            ("$.verdicts[0].sentence: required, en", plan => plan["verdicts"]![0]!["sentence"]!.AsObject().Remove("en")),
        ];
        Assert.All(cases, wrong =>
        {
            var plan = JsonNode.Parse(text)!.AsObject();
            wrong.Spoil(plan);
            Assert.StartsWith(wrong.Complaint, Assert.Single(Validate(plan.ToJsonString())));
        });
    }

    [Fact]
    public void Schema_UnknownKeyword_Throws()
    {
        var schema = new JsonSchema(JsonDocument.Parse("""{ "maxLength": 3 }""").RootElement);

        Assert.Throws<NotSupportedException>(() => schema.Validate(JsonDocument.Parse("\"x\"").RootElement));
    }

    [Fact]
    public void RunJson_Written_HoldsTheRun()
    {
        PlanWriter.Write(folder.Path, Scenario, Result, Accepted, DemoPlan.Run);
        var run = JsonNode.Parse(folder.Read("run.json"))!;

        Assert.Equal("2026-11-20T03:04:05Z", (string?)run["started"]);
        Assert.Equal(84.312, (double?)run["elapsedSeconds"]);
        Assert.Equal(2.75, (double?)run["secondsToFirstPlan"]);
        Assert.Equal(2, (int?)run["cores"]);
        Assert.Equal(3, run["progress"]!.AsArray().Count);
        Assert.Null(run["progress"]![0]!["bound"]);
        Assert.Equal("exposure", (string?)run["progress"]![2]!["level"]);
    }

    [Fact]
    public void PlanCsv_Written_HasMarkHeadingsAndOneRowPerStop()
    {
        PlanWriter.Write(folder.Path, Scenario, Result, Accepted, DemoPlan.Run);
        var bytes = File.ReadAllBytes(folder["plan.csv"]);
        var rows = folder.Read("plan.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.Equal("序号,市,县,企业,生产线,设计产能(t/d),绩效分级,停窑起,停窑止,天数,应停天数,安排天数,备注", rows[0]);
        Assert.Equal(Result.Plan.Stops.Length + 1, rows.Length);
        Assert.Equal("1,甲州市,第2县,K01,L01,5000,A级,2027-01-16,2027-02-21,37,73,75,假设草案", rows[1]);
        Assert.Contains(rows, row => row.Contains("L12") && row.EndsWith("协同处置；假设草案", StringComparison.Ordinal));
    }

    [Fact]
    public void PlanCsv_LineThatIsIdle_SaysOnWhichDays()
    {
        var report = new FixedOrder("state-L01-2027-07-01", Scenario.Rules[0].Source, "L01", DemoScenario.Days("2027-07-01", "2027-07-05"), LineState.Idle) { IsReport = true };
        PlanWriter.Write(folder.Path, Scenario with { Rules = [.. Scenario.Rules, report] }, Result, Accepted, DemoPlan.Run);
        var rows = folder.Read("plan.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("1,甲州市,第2县,K01,L01,5000,A级,2027-01-16,2027-02-21,37,73,75,停产不计2027-07-01…2027-07-05；假设草案", rows[1]);
        Assert.All(rows.Where(row => row.Contains("停产不计", StringComparison.Ordinal)), row => Assert.Contains(",L01,", row, StringComparison.Ordinal));
    }

    [Fact]
    public void Changes_Given_AreATableAndStandInTheRun()
    {
        PlanWriter.Write(folder.Path, Scenario, Result, Accepted, DemoPlan.Run, DemoPlan.Changes(Result));
        var rows = folder.Read("changes.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("序号,市,县,企业,生产线,调整天数,原停窑时段,现停窑时段,调整原因,调整效果,备注", rows[0]);
        Assert.Equal("1,甲州市,第2县,K01,L01,12,2027-01-10至2027-01-15（6天）；2027-03-01至2027-03-06（6天）,,若维持原停窑时段，将违反：exempt、scope：多12天；cap：少1吨,\"缺口 −50 吨；暴露 +1,234\",假设草案", rows[1]);
        Assert.Equal("2,甲州市,第3县,K01,L02,1,,2027-05-05至2027-05-05（1天）,调整的生产线很多，未逐条查明,—,假设草案", rows[2]);
        Assert.Equal(3, rows.Length);
        var changes = JsonNode.Parse(folder.Read("run.json"))!["changes"]!;
        var data = JsonNode.Parse(folder.Read("changes.json"))!;
        Assert.Equal((13, 2), ((int)data["movedLineDays"]!, (int)data["changedLines"]!));
        Assert.Equal(("L01", "rules", 1234, -50), ((string)data["lines"]![0]!["line"]!, (string)data["lines"]![0]!["reason"]!, (int)data["lines"]![0]!["exposureChange"]!, (int)data["lines"]![0]!["shortageTonnesChange"]!));
        Assert.Equal("With its stops in force it would break: exempt, scope: 12 days too many; cap: 1 t too few", (string)data["lines"]![0]!["why"]!["en"]!);
        Assert.Equal(("unexamined", null), ((string)data["lines"]![1]!["reason"]!, data["lines"]![1]!["exposureChange"]));
        Assert.Equal(("old/plan.json", 13, 2), ((string?)changes["from"], (int)changes["movedLineDays"]!, (int)changes["changedLines"]!));
    }

    [Fact]
    public void Changes_OfAnEarlierRun_DoNotStayBesideAPlanFromNothing()
    {
        PlanWriter.Write(folder.Path, Scenario, Result, Accepted, DemoPlan.Run, DemoPlan.Changes(Result));

        PlanWriter.Write(folder.Path, Scenario, Result, Accepted, DemoPlan.Run);

        Assert.Equal(["plan.csv", "plan.json", "report.html", "run.json"], FilesIn(folder.Path));
        Assert.Null(JsonNode.Parse(folder.Read("run.json"))!["changes"]);
    }

    [Fact]
    public void Changes_WhenTheOtherFilesCannotBePlaced_StayToo()
    {
        PlanWriter.Write(folder.Path, Scenario, Result, Accepted, DemoPlan.Run, DemoPlan.Changes(Result));
        File.Delete(folder["run.json"]);
        Directory.CreateDirectory(folder["run.json"]);

        Assert.ThrowsAny<Exception>(() => PlanWriter.Write(folder.Path, Scenario, Result, Accepted, DemoPlan.Run));

        Assert.Equal(["changes.csv", "changes.json", "plan.csv", "plan.json", "report.html"], FilesIn(folder.Path));
    }

    [Fact]
    public void PlanCsv_OfficialScenario_BearsNoDraftMark()
    {
        PlanWriter.Write(folder.Path, Scenario with { Status = DraftStatus.Official }, Result, Accepted, DemoPlan.Run);

        Assert.DoesNotContain("草案", folder.Read("plan.csv"));
    }

    [Fact]
    public void PlanCsv_RejectedPlan_SaysSoInEveryRow()
    {
        PlanWriter.Write(folder.Path, Scenario, Result, DemoPlan.Rejected(Scenario, Result), DemoPlan.Run);

        Assert.All(folder.Read("plan.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1),
            row => Assert.EndsWith("未通过核验", row));
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("  =1")]
    [InlineData("＝1")]
    public void PlanCsv_CellThatLooksLikeAFormula_IsMadeHarmless(string county)
    {
        var lines = Scenario.Lines.SetItem(0, Scenario.Lines[0] with { County = county });
        PlanWriter.Write(folder.Path, Scenario with { Lines = lines }, Result, Accepted, DemoPlan.Run);

        var cell = folder.Read("plan.csv").Split("\r\n")[1].Split(',')[2];
        Assert.Equal("'" + county, cell.Trim('"'));
    }

    [Fact]
    public void Write_MissingFolder_IsCreatedAndHoldsFourFiles()
    {
        PlanWriter.Write(folder["a/b"], Scenario, Result, Accepted, DemoPlan.Run);

        Assert.Equal(["plan.csv", "plan.json", "report.html", "run.json"], FilesIn(folder["a/b"]));
    }

    [Fact]
    public void Write_OneFileCannotBePlaced_LeavesAllFormerFilesAndNothingElse()
    {
        PlanWriter.Write(folder.Path, Scenario, Result, Accepted, DemoPlan.Run);
        var before = File.ReadAllBytes(folder["plan.json"]);
        File.Delete(folder["report.html"]);
        Directory.CreateDirectory(folder["report.html"]);
        File.Delete(folder["plan.csv"]);
        var shorter = Result with { Plan = Result.Plan with { Stops = Result.Plan.Stops[..5] } };

        Assert.ThrowsAny<Exception>(() => PlanWriter.Write(folder.Path, Scenario, shorter, Accepted, DemoPlan.Run));

        Assert.Equal(before, File.ReadAllBytes(folder["plan.json"]));
        Assert.Equal(["plan.json", "run.json"], FilesIn(folder.Path));
    }

    [Fact]
    public void Write_FolderIsAFile_ThrowsAndLeavesTheFile()
    {
        File.WriteAllText(folder["taken"], "mine");

        Assert.ThrowsAny<IOException>(() => PlanWriter.Write(folder["taken"], Scenario, Result, Accepted, DemoPlan.Run));
        Assert.Equal("mine", folder.Read("taken"));
    }

    private static IReadOnlyList<string> Validate(string json) => JsonSchema.OfPlan().Validate(JsonDocument.Parse(json).RootElement);

    private static IEnumerable<string> FilesIn(string path) =>
        Directory.GetFiles(path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
