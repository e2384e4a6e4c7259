using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Scheduler.Testing;
using Scheduler.Worker.Tests.Running;

namespace Scheduler.Worker.Tests;

/// <summary>The API's description as approved. UPDATE_SNAPSHOTS=1 writes it anew.</summary>
public sealed class OpenApiTests
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task OpenApi_OfTheWorker_IsTheCommittedOne()
    {
        using var worker = new WorkerProcess("ParallelRuns=0");
        await worker.StartAsync();
        using var client = new HttpClient { BaseAddress = worker.Base };

        var described = JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json"))!.AsObject();
        described.Remove("servers"); // where this one happens to listen

        var text = described.ToJsonString(Json).ReplaceLineEndings("\n") + "\n";
        var file = Repository.Path("docs", "openapi.json");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") await File.WriteAllTextAsync(file, text);
        Assert.True(text == await File.ReadAllTextAsync(file), "docs/openapi.json is not what the worker serves. UPDATE_SNAPSHOTS=1 dotnet test tests/Scheduler.Worker.Tests --filter OpenApiTests");
    }
}
