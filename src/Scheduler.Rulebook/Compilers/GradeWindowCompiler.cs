using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Each row on the days on which the line has its grade: the windows off, the days between them running.</summary>
public sealed class GradeWindowCompiler : RuleCompiler<GradeWindow>
{
    public override CompilerPhase Phase => CompilerPhase.Base;

    protected override void Entitle(GradeWindow rule, EntitlementDraft draft)
    {
        var bound = draft.Scenario.BoundDays(rule, draft.Line);
        foreach (var row in rule.Rows)
        {
            var on = DaysOf(row, draft.Scenario, draft.Line).Intersect(bound);
            if (row.Assumed is { } assumed && !on.Intersect(assumed.Within.Days).IsEmpty)
            {
                draft.AddBase(rule, assumed.Within, assumed.LeastDays, RuleText.Catalog.Format(
                    "Reason.GradeWindow.Unknown", LineText.Of(row.Grade), assumed.Within.Name, assumed.LeastDays, assumed.MostDays), on);
            }

            foreach (var window in row.Windows.Where(window => !on.Intersect(window.Days).IsEmpty))
            {
                draft.AddBase(rule, window, window.Days.Count, RuleText.Catalog.Format(
                    "Reason.GradeWindow", LineText.Of(row.Grade), window.Name, window.Days.Count), on);
            }
        }
    }

    protected override void Compile(GradeWindow rule, ProblemDraft draft)
    {
        foreach (var line in draft.LinesOf(rule).Where(line => !draft.EntitlementOf(line).OneBlock))
        {
            foreach (var row in rule.Rows)
            {
                var graded = DaysOf(row, draft.Scenario, draft.LineAt(line));
                foreach (var window in row.Windows) draft.AlwaysOff(line, draft.Kept(rule, line, window).Intersect(graded), rule.Id);
                var on = graded.Intersect(draft.BoundDays(rule, line));
                draft.NeverOff(line, Ordered(draft, line).Aggregate(on.Intersect(row.RunDays), (days, order) => days.Except(order)), rule.Id);
                if (row.Assumed is { } assumed) AtMost(rule, draft, line, assumed, on.Intersect(assumed.Within.Days));
            }
        }
    }

    private static void AtMost(GradeWindow rule, ProblemDraft draft, int line, AssumedDays assumed, DaySet on)
    {
        if (!on.IsEmpty) draft.AtMost(line, on, Proportion.RoundedUp(assumed.MostDays, on.Count, assumed.Within.Days.Count), rule.Id);
    }

    // A stop that is ordered goes before a run that is only planned.
    private static IEnumerable<DaySet> Ordered(ProblemDraft draft, int line) =>
        draft.Scenario.Rules.OfType<FixedOrder>().Where(order => order.State == LineState.Stopped).Select(order => draft.BoundDays(order, line));

    private static DaySet DaysOf(GradeWindowRow row, Domain.Scenarios.Scenario scenario, ClinkerLine line) =>
        DaySet.Of(scenario.VersionsOf(line).Where(version => version.Line.Grade == row.Grade).SelectMany(version => version.Days.Intervals));
}
