using System.Collections.Immutable;
using Scheduler.Cli.Commands;

namespace Scheduler.Cli.Comparing;

/// <summary>What <c>compare</c> was asked for.</summary>
/// <param name="ScenarioA">What plan A was made for.</param>
/// <param name="ScenarioB">What plan B was made for.</param>
/// <param name="PlanA">File of plan A, as typed.</param>
/// <param name="PlanB">File of plan B, as typed.</param>
/// <param name="Targets">Files to write beside the text.</param>
internal sealed record CompareRequest(ScenarioPath ScenarioA, ScenarioPath ScenarioB, string PlanA, string PlanB, ImmutableArray<CompareTarget> Targets);
