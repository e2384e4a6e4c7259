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

    /// <summary>The rules that would be broken, with their numbers; of many the first.</summary>
    public static LocalizedText Broken(IReadOnlyCollection<ChangeBreach> breaches)
    {
        // Rules that ask for the same, such as two bases that add up, say it in the same words; and one rule says the same of many days.
        var same = breaches.GroupBy(breach => breach.Message, (message, group) => (Rules: string.Join("\n", group.Select(breach => breach.RuleId).Distinct()), message)).ToList();
        var alike = same.GroupBy(breach => breach.Rules, breach => breach.message).ToList();
        var some = LineText.Joined("；", "; ", alike.Take(MostBreaches).Select(group => Alike(group.Key.Split('\n'), [.. group])));
        return alike.Count <= MostBreaches ? some : PlanText.Catalog.Format("Change.More", some, alike.Count - MostBreaches);
    }

    private static LocalizedText Alike(string[] rules, LocalizedText[] messages)
    {
        var first = PlanText.Catalog.Format("Change.Breach", LineText.Joined(rules.Select(LocalizedText.Same)), messages[0]);
        return messages.Length == 1 ? first : PlanText.Catalog.Format("Change.Alike", first, messages.Length - 1);
    }
}
