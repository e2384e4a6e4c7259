using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Differences;
using Scheduler.Domain.Lines;

namespace Scheduler.Verification.Differences;

/// <summary>One planned line of one of the compared plans.</summary>
/// <param name="Line">The line, as the scenario of the plan has it.</param>
/// <param name="City">Its city there.</param>
/// <param name="Stops">Planned days on which it stands still.</param>
/// <param name="Figures">What the verifier counts.</param>
internal sealed record CountedLine(ClinkerLine Line, City City, DaySet Stops, StopFigures Figures)
{
    /// <summary>Every line that the scenario of the plan plans, in its order.</summary>
    public static ImmutableArray<CountedLine> AllOf(JudgedPlan plan)
    {
        var scenario = plan.Compared.Scenario;
        var planned = new DateInterval(scenario.Horizon.From, scenario.Horizon.To);
        var stops = plan.Compared.Plan.Stops.ToLookup(stop => stop.LineId, stop => stop.Days);
        var counted = plan.Verdict.Figures?.Lines.ToDictionary(line => line.LineId);
        return [.. scenario.OperatingLines.Select(Of)];

        CountedLine Of(ClinkerLine line)
        {
            var days = DaySet.Of(stops[line.Id]).Within(planned);
            var figures = counted?[line.Id];
            return new(line, scenario.CityOf(line), days, new(days.Count, figures?.Exposure, figures?.OutputTonnes, figures?.Restarts));
        }
    }

    /// <summary>The days on which a line stands still; none where the scenario does not plan it.</summary>
    public static DaySet StopsOf(CountedLine? line) => line?.Stops ?? DaySet.Empty;
}
