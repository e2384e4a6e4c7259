using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Verification.Changes;

/// <summary>Why lines have other stops than in a plan in force: each is given its old stops back, alone, and the whole is judged.</summary>
internal sealed class ChangeReasons(Scenario scenario, PlanInForce inForce, ShutdownPlan plan)
{
    /// <summary>A judgement takes from milliseconds for a province to half a second for the country.</summary>
    private const int MostLines = 100;

    /// <summary>The changes with their reasons and effects; of very many lines without.</summary>
    public ImmutableArray<LineChange> Explain(ImmutableArray<LineChange> changes)
    {
        if (changes.Length > MostLines || PlanVerifier.Verify(scenario, plan).Figures is not { } figures) return changes;
        return [.. changes.AsParallel().AsOrdered().Select(change => Explain(change, figures))];
    }

    /// <summary>The judgement of the plan in force by today's facts and rules; lines that it does not speak of are as in the new plan.</summary>
    public PlanVerdict Standing() => PlanVerifier.Verify(scenario, With(scenario.OperatingLines.Select(line => line.Id).Where(inForce.LineIds.Contains).ToHashSet()));

    private LineChange Explain(LineChange change, PlanFigures figures)
    {
        var kept = PlanVerifier.Verify(scenario, With([change.LineId]));
        var before = kept.Figures!;
        var breaches = kept.Rules.SelectMany(rule => rule.Findings.Select(finding => new ChangeBreach(rule.Rule.Id, finding.Message))).ToImmutableArray();
        var (exposure, shortage) = (figures.Exposure - before.Exposure, figures.ShortageTonnes - before.ShortageTonnes);
        return change with
        {
            Reason = breaches.Length > 0 ? ChangeReason.Rules
                : shortage < 0 ? ChangeReason.Shortage
                : shortage == 0 && exposure < 0 ? ChangeReason.Exposure
                : ChangeReason.Others,
            Breaches = breaches,
            Exposure = exposure,
            ShortageTonnes = shortage,
        };
    }

    /// <summary>The new plan, some lines having their stops in force.</summary>
    private ShutdownPlan With(HashSet<string> lines) => plan with
    {
        Stops =
        [
            .. plan.Stops.Where(stop => !lines.Contains(stop.LineId))
                .Concat(lines.SelectMany(line => inForce.StopDays(line, scenario.Horizon).Intervals.Select(days => new KilnStop(line, days))))
                .OrderBy(stop => stop.LineId, StringComparer.Ordinal).ThenBy(stop => stop.Days.Start),
        ],
    };
}
