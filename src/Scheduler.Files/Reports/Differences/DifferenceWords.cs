using Scheduler.Domain.Differences;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports.Differences;

/// <summary>The words in which two plans are compared, the same on the console, in tables and on the page.</summary>
public static class DifferenceWords
{
    /// <summary>Enough of a hash to tell two versions of a scenario apart.</summary>
    private const int HashDigits = 8;

    public static LocalizedText Name(StopFigure figure) => ReportText.Of($"Differences.{figure}");

    public static LocalizedText Unit(StopFigure figure) => ReportText.Of($"Differences.{figure}.Unit");

    public static LocalizedText Name(ObjectiveLevel level) => ReportText.Of($"Level.{level}");

    public static LocalizedText Unit(ObjectiveLevel level) => ReportText.Of($"Level.{level}.Unit");

    /// <summary>What the verifier says of a plan, in short.</summary>
    public static LocalizedText Verdict(JudgedPlan plan) => plan switch
    {
        { Accepted: true } => ReportText.Of("Differences.Accepted"),
        { Verdict.Form.IsEmpty: false } => ReportText.Of("Differences.FaultyForm", plan.Verdict.Form.Length),
        _ => ReportText.Of("Differences.Breached", plan.BreachedRules, plan.Verdict.Rules.Length),
    };

    /// <summary>Every reason of a rejection.</summary>
    public static IEnumerable<LocalizedText> Findings(JudgedPlan plan) => plan.Verdict.Form
        .Select(finding => ReportText.Of("Banner.Rejected.Form", finding.Message))
        .Concat(
            from rule in plan.Verdict.Rules
            from finding in rule.Findings
            select ReportText.Of("Banner.Rejected.Rule", rule.Rule.Id, finding.Message));

    /// <summary>Title and version of a scenario.</summary>
    public static LocalizedText Version(Scenario scenario) =>
        ReportText.Of("Differences.Version", scenario.Title, scenario.ContentHash[..Math.Min(HashDigits, scenario.ContentHash.Length)]);

    /// <summary>How much differs in all; that nothing does where it is so.</summary>
    public static LocalizedText Summary(PlanDifferences differences) => differences.AreEqual
        ? ReportText.Of("Differences.None")
        : ReportText.Of("Differences.Total", Show.Number(differences.DifferentDays), differences.MovedLines.Count());

    /// <summary>What of the scenarios does not match, one sentence each.</summary>
    public static IEnumerable<LocalizedText> Notes(PlanDifferences differences)
    {
        var (onlyA, onlyB) = (differences.LinesOnlyInA.ToList(), differences.LinesOnlyInB.ToList());
        if (onlyA.Count > 0) yield return ReportText.Of("Differences.LinesOnly", "A", string.Join(", ", onlyA));
        if (onlyB.Count > 0) yield return ReportText.Of("Differences.LinesOnly", "B", string.Join(", ", onlyB));
    }

    /// <summary>A level that is the same in both plans.</summary>
    public static LocalizedText Same(LevelOutcome level) => ReportText.Of("Differences.Same", Name(level.Level), Show.Number(level.Value), Unit(level.Level));

    /// <summary>A change with its sign; a dash where it is not known.</summary>
    public static string Change(long? change) => change is { } known ? Show.Signed(known) : Show.Dash;

    /// <summary>A gap as a share; a dash where it is not known.</summary>
    public static string Gap(LevelOutcome? level) => level?.Gap is { } gap ? Show.Share(gap) : Show.Dash;
}
