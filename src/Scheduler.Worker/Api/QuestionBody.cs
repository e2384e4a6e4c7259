using System.Text.Json.Nodes;

namespace Scheduler.Worker.Api;

/// <summary>One what-if, or one choice of an axis.</summary>
/// <param name="Label">In short; stands in the table.</param>
/// <param name="Patches">What is changed, as docs/patches.schema.json describes; empty for the base itself.</param>
public sealed record QuestionBody(string? Label, JsonArray? Patches);
