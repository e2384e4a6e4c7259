using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Verdicts;
using Scheduler.Files.Plans;

namespace Scheduler.Files.Reports;

public static class ReportPage
{
    public static string Render(Scenario scenario, PlanResult result, PlanVerdict verdict, RunRecord run) => "";
}
