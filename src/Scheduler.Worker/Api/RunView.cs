using System.Text.Json.Nodes;
using Scheduler.Store.Runs;

namespace Scheduler.Worker.Api;

/// <summary>A run.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Kind">plan, nightly or what-if.</param>
/// <param name="State">queued, running, done, failed, cancelled or parked.</param>
/// <param name="Scenario">Hash of the scenario.</param>
/// <param name="Request">What was asked for.</param>
/// <param name="Priority">Higher is sooner.</param>
/// <param name="Attempt">How many workers have begun it.</param>
/// <param name="CancelRequested">Somebody wants it to end.</param>
/// <param name="SubmittedAt">ISO 8601 in UTC, as all times.</param>
/// <param name="SubmittedBy">Who asked for it first.</param>
/// <param name="StartedAt">Begin of the last attempt.</param>
/// <param name="FinishedAt">End.</param>
/// <param name="Summary">Result in short: outcome and levels with value, bound and gap.</param>
/// <param name="Error">Why it failed or was parked.</param>
/// <param name="Correlation">Stands in every log line about it.</param>
public sealed record RunView(
    long Id,
    string Kind,
    string State,
    string Scenario,
    JsonNode? Request,
    int Priority,
    int Attempt,
    bool CancelRequested,
    string SubmittedAt,
    string SubmittedBy,
    string? StartedAt,
    string? FinishedAt,
    JsonNode? Summary,
    string? Error,
    string Correlation)
{
    internal static RunView Of(Run run) => new(
        run.Id,
        RunWords.Of(run.Kind),
        RunWords.Of(run.State),
        run.ScenarioHash,
        JsonNode.Parse(run.Request),
        run.Priority,
        run.Attempt,
        run.CancelRequested,
        run.SubmittedAt.ToString(),
        run.SubmittedBy,
        run.StartedAt?.ToString(),
        run.FinishedAt?.ToString(),
        run.Summary is { } summary ? JsonNode.Parse(summary) : null,
        run.Error,
        run.Correlation);
}
