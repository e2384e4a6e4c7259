using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Each market's silos and running lines cover its monthly demand as far as they can; what is missing is shortage.</summary>
/// <remarks>
/// Month by month: stock = min(silo, stock + output − demand + shortage), never below zero. Output that would overflow the silos is not made, so
/// the capacity of running lines is an upper limit, not a forced output. The first level of the objective is the sum of the shortages.
/// Applies to all markets; the selector is not used to leave lines out of their own market.
/// </remarks>
public sealed record SupplyBalance(string Id, RuleSource Source) : Rule(Id, Source, LineSelector.All)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format("SupplyBalance");

    public override RuleReach Reach => RuleReach.Whole;
}
