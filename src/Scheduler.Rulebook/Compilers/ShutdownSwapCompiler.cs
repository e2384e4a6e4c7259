using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Moves due days from line to line; floors hold on the given days.</summary>
public sealed class ShutdownSwapCompiler : RuleCompiler<ShutdownSwap>
{
    public override CompilerPhase Phase => CompilerPhase.Adjustment;

    protected override void Entitle(ShutdownSwap rule, EntitlementDraft draft)
    {
        foreach (var swap in rule.Swaps)
        {
            var (from, to) = (Line(swap.FromLineId), Line(swap.ToLineId));
            var taken = Proportion.RoundedUp(swap.Days, from.TonnesPerDay, to.TonnesPerDay);
            if (draft.Line.Id == from.Id) draft.Adjust(rule, rule.Window, -swap.Days, ShutdownSwap.Reason(swap, from, to, taken, gives: true));
            if (draft.Line.Id == to.Id) draft.Adjust(rule, rule.Window, taken, ShutdownSwap.Reason(swap, from, to, taken, gives: false));
        }

        ClinkerLine Line(string id) => draft.Scenario.Lines.First(line => line.Id == id);
    }

    protected override void Compile(ShutdownSwap rule, ProblemDraft draft)
    {
        var giving = rule.Swaps.Select(swap => swap.FromLineId).ToHashSet();
        foreach (var line in draft.LinesOf(rule).Where(line => giving.Contains(draft.LineAt(line).Id)))
            draft.AtLeast(line, rule.Window.Days, rule.FloorDays, rule.Id);

        var days = draft.RangesOf(rule.Window.Days);
        foreach (var (city, floor) in rule.CityFloorDays)
        {
            var lines = draft.LinesOfCity(city);
            draft.AddSum(new WeightedSum(
                rule.Id,
                RulebookText.Catalog.Format("Subject.ShutdownSwap", draft.Scenario.Cities.First(candidate => candidate.Id == city).Name, rule.Window.Name),
                [.. lines.SelectMany(line => days.Select(range => new OffTerm(line, range, 1)))],
                [],
                AtLeast: floor,
                AtMost: null));
        }
    }
}
