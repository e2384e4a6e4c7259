using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Each line owes its part but for the spread, gets no more than its part and the spread, and one sum asks for the total.</summary>
public sealed class FleetTotalCompiler : RuleCompiler<FleetTotal>
{
    public override CompilerPhase Phase => CompilerPhase.Base;

    protected override void Entitle(FleetTotal rule, EntitlementDraft draft)
    {
        var parts = FleetParts.Of(rule, draft.Scenario);
        var part = parts[draft.Line.Id];
        var days = Math.Max(0, part - rule.SpreadDays);
        draft.AddBase(rule, rule.Window, days, RuleText.Catalog.Format(
            "Reason.FleetTotal", rule.Window.Name, rule.TotalOf(parts.Count), parts.Count, part, rule.SpreadDays, days));
    }

    protected override void Compile(FleetTotal rule, ProblemDraft draft)
    {
        var parts = FleetParts.Of(rule, draft.Scenario);
        var (window, lines) = (rule.Window.Days, draft.LinesOf(rule).ToList());
        foreach (var line in lines) draft.AtMost(line, window, parts[draft.LineAt(line).Id] + rule.SpreadDays, rule.Id);
        if (rule.TotalOf(lines.Count) is var total and > 0)
        {
            draft.AddCountedSum(new WeightedSum(
                rule.Id,
                RulebookText.Catalog.Format("Subject.FleetTotal", lines.Count, rule.Window.Name),
                [.. lines.SelectMany(line => draft.RangesOf(window).Select(range => new OffTerm(line, range, 1)))],
                [],
                AtLeast: total,
                AtMost: null));
        }
    }
}
