using Scheduler.Domain.Entitlements;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;
using Scheduler.Files.Plans;

namespace Scheduler.Files.Reports;

/// <summary>All that a section may show. Figures are the verifier's and the solver's; a section arranges them and computes none.</summary>
internal sealed class ReportInput(Scenario scenario, PlanResult result, PlanVerdict verdict, RunRecord run, PlanChanges? changes)
{
    private readonly Dictionary<string, LineFigures> figures =
        verdict.Figures?.Lines.ToDictionary(line => line.LineId) ?? [];

    private readonly ILookup<string, KilnStop> stops = result.Plan.Stops.ToLookup(stop => stop.LineId);

    public Scenario Scenario => scenario;

    public PlanResult Result => result;

    public PlanVerdict Verdict => verdict;

    public RunRecord Run => run;

    /// <summary>What the plan changes against one in force; null where there is none.</summary>
    public PlanChanges? Changes => changes;

    public bool IsDraft => scenario.Status == DraftStatus.AssumptionDraft;

    /// <summary>Operating lines by city, in the scenario's order of cities; cities without one are left out.</summary>
    public IEnumerable<(LocalizedText City, IReadOnlyList<ClinkerLine> Lines)> LinesByCity()
    {
        var byCity = scenario.OperatingLines.ToLookup(line => line.CityId);
        return from city in scenario.Cities
               where byCity.Contains(city.Id)
               select (city.Name, (IReadOnlyList<ClinkerLine>)[.. byCity[city.Id]]);
    }

    public IEnumerable<KilnStop> StopsOf(string lineId) => stops[lineId];

    /// <summary>Null where nobody asked for explanations.</summary>
    public LineExplanation? ExplanationOf(string lineId) => verdict.Explanations.FirstOrDefault(explanation => explanation.LineId == lineId);

    /// <summary>Null when the plan's form is faulty, so that nothing was counted.</summary>
    public LineFigures? FiguresOf(string lineId) => figures.GetValueOrDefault(lineId);
}
