using System.Collections.Immutable;
using NodaTime;
using Scheduler.ScenarioMaker.Inputs;

namespace Scheduler.ScenarioMaker.Winters;

/// <summary>The winters that the measurements of December 2013 to January 2017 cover and at least a part of a winter precedes.</summary>
public static class PastWinters
{
    public static ImmutableArray<Winter> All { get; } = [new(2014), new(2015), new(2016, LastMeasuredDay: new LocalDate(2017, 1, 31))];

    /// <exception cref="InputFaultException">None of this id.</exception>
    public static Winter Of(string id) => All.FirstOrDefault(winter => winter.Id == id)
        ?? throw new InputFaultException($"unknown winter '{id}'; known are {string.Join(", ", All.Select(winter => winter.Id))}.");
}
