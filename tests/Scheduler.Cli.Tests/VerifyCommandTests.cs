using System.Text.Json.Nodes;
using Scheduler.Cli.Tests.Running;
using Scheduler.Files.Scenarios;

namespace Scheduler.Cli.Tests;

[Collection(PlannedTinyTests.Name)]
public sealed class VerifyCommandTests(PlannedTiny planned)
{
    [Fact]
    public async Task Verify_OwnPlan_IsAccepted()
    {
        var outcome = await VerifyAsync(_ => { });

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("✓ kept      order-1 (FixedOrder)", outcome.Out, StringComparison.Ordinal);
        Assert.Matches(@"\d+ comparisons; tightest: L2: ordered to stop", outcome.Out);
        Assert.Contains("Accepted: all 11 rules are kept", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_StopMoved_IsRejectedWithTheRule()
    {
        // The order covers 28 and 29 January; no stop may last longer than eight days.
        var outcome = await VerifyAsync(plan =>
        {
            var stop = Stops(plan, "L2").First(stop => string.CompareOrdinal((string?)stop["to"], "2027-01-29") >= 0);
            var days = (int)stop["days"]!;
            (stop["from"], stop["to"]) = ("2027-01-20", $"2027-01-{19 + days:00}");
        });

        Assert.Equal(5, outcome.ExitCode);
        Assert.Contains("✗ breached  order-1 (FixedOrder)", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("Rejected: ", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_ClaimedValueAltered_IsReported()
    {
        var outcome = await VerifyAsync(plan => plan["levels"]![1]!["value"] = (long)plan["levels"]![1]!["value"]! + 1);

        Assert.Equal(5, outcome.ExitCode);
        Assert.Matches(@"✗ Population-weighted exposure: the file claims [\d,]+, counted are [\d,]+\.", outcome.Out);
        Assert.Contains("Not accepted: the rules are kept, but 1 of the claimed figures", outcome.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("due")]
    [InlineData("given")]
    [InlineData("restarts")]
    public async Task Verify_ClaimedFigureOfALineAltered_IsReported(string figure)
    {
        var outcome = await VerifyAsync(plan => Line(plan, "L3")[figure] = 17);

        Assert.Equal(5, outcome.ExitCode);
        Assert.Matches(@"✗ L3, .*: the file claims 17, counted are \d+\.", outcome.Out);
    }

    [Fact]
    public async Task Verify_ClaimOfALevelThatTheScenarioDoesNotHave_IsReported()
    {
        var outcome = await VerifyAsync(plan => plan["levels"]!.AsArray().Add(new JsonObject { ["name"] = "fairness", ["value"] = 12 }));

        Assert.Equal(5, outcome.ExitCode);
        Assert.Contains("✗ Fairness: the file claims 12, but the scenario declares no such level.", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_ScenarioWithFairness_CountsTheLevelAndTheClaimedShares()
    {
        using var folder = new TestFolder().Change("scenario.yaml", "provenance:", "fairness: { groupBy: [market], badDates: [before-festival] }\nprovenance:");
        var plan = JsonNode.Parse(File.ReadAllText(planned["plan.json"]))!.AsObject();
        plan["scenario"]!["hash"] = ScenarioReader.Read(folder["tiny"]).Scenario!.ContentHash;
        (Line(plan, "L1")["burden"], Line(plan, "L2")["burden"], Line(plan, "L3")["deviation"]) = (833, 555, 0);
        File.WriteAllText(folder["plan.json"], plan.ToJsonString());

        var outcome = await folder.RunAsync("verify", "tiny", "plan.json", "--lang", "en");

        // Up to 5 February: 5 days of the 6 that L1 owes, 5 of 9 of L2, 5 of 10 of L3.
        Assert.Equal(5, outcome.ExitCode);
        Assert.Matches(@"\nFairness +333 +— ‰ of due days", outcome.Out);
        Assert.Contains("✗ L2, days off on bad dates in ‰ of days due: the file claims 555, counted are 556.", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("Not accepted: the rules are kept, but 1 of the claimed figures", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_BoundAboveThePlan_IsReported()
    {
        var outcome = await VerifyAsync(plan => plan["levels"]![2]!["bound"] = 99);

        Assert.Equal(5, outcome.ExitCode);
        Assert.Contains("the file claims that nothing is below 99", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_PlanOfAnotherScenario_IsRejectedByItsForm()
    {
        var outcome = await VerifyAsync(plan => plan["scenario"]!["hash"] = new string('0', 64));

        Assert.Equal(5, outcome.ExitCode);
        Assert.Contains("✗ The plan itself: ", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("Rejected: the plan itself has 1 faults", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_PlanThatClaimsNothing_IsJudgedAllTheSame()
    {
        var outcome = await VerifyAsync(plan =>
        {
            foreach (var name in plan.Select(member => member.Key).Except(["scenario", "lines"]).ToList()) plan.Remove(name);
            foreach (var line in plan["lines"]!.AsArray())
            {
                foreach (var name in (string[])["city", "due", "given", "restarts", "reasons"]) line!.AsObject().Remove(name);
            }
        });

        Assert.Equal(0, outcome.ExitCode);
        Assert.Matches(@"Clinker shortage +0 +— t +—", outcome.Out);
    }

    [Fact]
    public async Task Verify_FaultyFiles_SaysAllFaultsOfBoth()
    {
        using var folder = new TestFolder().Change("lines.csv", "5000", "5000t");
        File.WriteAllText(folder["plan.json"], """{ "scenario": { "id": "tiny" }, "lines": [ { "id": "L1", "stops": [ { "from": "2027-02-30", "to": "x" } ] } ] }""");

        var outcome = await folder.RunAsync("verify", "tiny", "plan.json");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("lines.csv:2 tonnes_per_day “5000t”", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("plan.json:1 lines[0].stops[0].from “2027-02-30”", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("3 faults in plan.json.", outcome.Error, StringComparison.Ordinal);
    }

    private static JsonObject Line(JsonObject plan, string id) =>
        plan["lines"]!.AsArray().Select(line => line!.AsObject()).First(line => (string?)line["id"] == id);

    private static IEnumerable<JsonObject> Stops(JsonObject plan, string line) =>
        Line(plan, line)["stops"]!.AsArray().Select(stop => stop!.AsObject());

    private async Task<CliOutcome> VerifyAsync(Action<JsonObject> change)
    {
        var plan = JsonNode.Parse(File.ReadAllText(planned["plan.json"]))!.AsObject();
        change(plan);
        using var folder = new TestFolder();
        File.WriteAllText(folder["plan.json"], plan.ToJsonString());
        return await folder.RunAsync("verify", "tiny", "plan.json", "--lang", "en");
    }
}
