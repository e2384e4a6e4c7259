using System.Collections.Immutable;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Verdicts;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Figures;

/// <summary>Recounts every figure of a plan that is shown to a user.</summary>
internal static class PlanFiguresCount
{
    public static PlanFigures Of(SiteRecords records)
    {
        var scenario = records.Scenario;
        ImmutableArray<LineExposure> exposures = [.. records.Lines.Select(record => LineExposure.Of(record, scenario, scenario.Outlook))];
        ImmutableArray<LineFigures> lines = [.. records.Lines.Zip(exposures, OfLine)];
        // Without the rule nobody asked for the balance, and the demand table may be empty.
        ImmutableArray<MarketMonth> markets = scenario.Rules.OfType<SupplyBalance>().Any() ? SupplyLedger.Of(records) : [];
        var running = exposures.Sum(exposure => exposure.Running);
        return new(
            lines,
            markets,
            [.. scenario.Horizon.Days.Dates().Select(date => Capacity(records.Lines.Where(record => record.IsStopped(date))))],
            Capacity(records.Lines),
            markets.Sum(month => month.ShortageTonnes),
            running,
            running + exposures.Sum(exposure => exposure.Avoided),
            lines.Sum(line => (long)line.Restarts))
        {
            Fairness = FairnessCount.Of(records),
        };
    }

    private static LineFigures OfLine(LineRecord record, LineExposure exposure) => new(
        record.Id,
        record.Due,
        record.GivenDays,
        record.Beginning.Count(),
        record.OutputIn(record.Horizon.Days),
        exposure.Avoided)
    {
        Exposure = exposure.Running,
    };

    /// <summary>Filed capacity, t/d.</summary>
    private static long Capacity(IEnumerable<LineRecord> records) => records.Sum(record => (long)record.Line.TonnesPerDay);
}
