using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Verdicts;
using Scheduler.Verification.Form;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Figures;

/// <summary>Recounts what only the report shows. Apart from the verdict, since plans are judged far more often than shown.</summary>
public static class ReportFiguresCount
{
    /// <summary>The figures of a plan; null when its form has a fault, so that nothing of it can be counted.</summary>
    public static ReportFigures? Of(Scenario scenario, ShutdownPlan plan)
    {
        if (!PlanForm.FaultsOf(scenario, plan).IsEmpty) return null;
        var records = SiteRecords.Of(scenario, plan);
        return new(
            [.. records.Lines.AsParallel().AsOrdered().SelectMany(record => StopPurposeCount.Of(record, scenario))],
            [.. scenario.Cities.Where(city => records.Lines.Any(record => record.City.Id == city.Id)).Select(city => OutlookCount.Of(city, records))]);
    }
}
