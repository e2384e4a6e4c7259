using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;
using Scheduler.Files.Reports;

namespace Scheduler.Files.Plans;

/// <summary>Reasons and effects of changes against a plan in force, in words.</summary>
public static class ChangeWords
{
    private const int MostBreaches = 3;

    public static LocalizedText Why(LineChange change) => change.Reason == ChangeReason.Rules
        ? PlanText.Catalog.Format("Change.Why.Rules", Broken(change.Breaches))
        : PlanText.Catalog.Format($"Change.Why.{change.Reason}");

    /// <summary>What the change does to the objective: tonnes short, where it touches them, and exposure.</summary>
    public static LocalizedText Effect(LineChange change)
    {
        if (change.Reason == ChangeReason.Unexamined) return LocalizedText.Same(Show.Dash);
        var exposure = PlanText.Catalog.Format("Change.Effect.Exposure", Show.Signed(change.Exposure));
        return change.ShortageTonnes == 0
            ? exposure
            : LineText.Joined("；", "; ", [PlanText.Catalog.Format("Change.Effect.Shortage", Show.Signed(change.ShortageTonnes)), exposure]);
    }

    /// <summary>How the plan in force stands today: the rules that it breaks, or that it keeps all, with its levels.</summary>
    public static LocalizedText Standing(PlanVerdict standing)
    {
        var figures = standing.Figures!;
        var breaches = standing.Rules.SelectMany(rule => rule.Findings.Select(finding => new ChangeBreach(rule.Rule.Id, finding.Message))).ToList();
        return PlanText.Catalog.Format(
            breaches.Count > 0 ? "Change.Standing.Broken" : "Change.Standing.Kept",
            Show.Number(figures.ShortageTonnes),
            Show.Number(figures.Exposure),
            Show.Number(figures.Restarts),
            Broken(breaches));
    }

    private static LocalizedText Broken(IReadOnlyCollection<ChangeBreach> breaches)
    {
        // Rules that ask for the same, such as two bases that add up, say it in the same words.
        var same = breaches.GroupBy(breach => breach.Message).ToList();
        var some = LineText.Joined("；", "; ", same.Take(MostBreaches).Select(group => PlanText.Catalog.Format(
            "Change.Breach", LineText.Joined(group.Select(breach => LocalizedText.Same(breach.RuleId))), group.Key)));
        return same.Count <= MostBreaches ? some : PlanText.Catalog.Format("Change.More", some, same.Count - MostBreaches);
    }
}
