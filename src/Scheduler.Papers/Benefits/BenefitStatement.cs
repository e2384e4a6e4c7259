using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;

namespace Scheduler.Papers.Benefits;

/// <summary>The benefit of a plan as offices account for it (效益测算): against running every day at filed capacity, which nobody promises would have been.</summary>
public sealed record BenefitStatement(ImmutableArray<BenefitRow> Cities)
{
    public long DueDays => Cities.Sum(row => row.DueDays);

    public long StopDays => Cities.Sum(row => row.StopDays);

    public long ClinkerTonnes => Cities.Sum(row => row.ClinkerTonnes);

    /// <summary>City by city in the scenario's order; cities without operating lines are left out.</summary>
    public static BenefitStatement Of(PaperInput input)
    {
        var due = input.Figures.Lines.ToDictionary(figures => figures.LineId, figures => (long)figures.Due.DueDays);
        return new(
        [
            .. from city in input.Scenario.Cities
               let lines = input.Scenario.OperatingLines.Where(line => line.CityId == city.Id).ToList()
               where lines.Count > 0
               select new BenefitRow(
                   city.Name.Zh,
                   lines.Sum(line => due[line.Id]),
                   lines.Sum(line => (long)input.StopsOf(line).Count),
                   lines.Sum(line => Clinker(input, line))),
        ]);
    }

    private static long Clinker(PaperInput input, ClinkerLine line)
    {
        var load = LineLoad.Of(input.Scenario, line);
        return input.StopsOf(line).Dates().Sum(date => (long)LineLoad.TonnesAt(line.TonnesPerDay, load.PercentOn(date)));
    }
}
