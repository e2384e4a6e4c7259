using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;

namespace Scheduler.ScenarioMaker.Rules;

/// <summary>An output cap as a share of what the members could make on every day of a window.</summary>
/// <param name="MinLines">Only members with at least so many lines get a cap: one with few lines has no choice when to stop.</param>
/// <param name="Percent">Share of filed capacity × days of the window.</param>
public sealed record CapAssumption(string Id, CapScope Scope, Window Window, int MinLines, int Percent);
