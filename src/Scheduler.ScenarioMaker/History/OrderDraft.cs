using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.ScenarioMaker.Draws;

namespace Scheduler.ScenarioMaker.History;

/// <summary>Gives each assumed order to a line of its own.</summary>
public static class OrderDraft
{
    /// <param name="histories">State on the eve; a line that stands still or has just started gets no order, since it could not follow every one.</param>
    public static ImmutableArray<FixedOrder> From(
        IEnumerable<OrderAssumption> orders, IReadOnlyCollection<ClinkerLine> lines, IReadOnlyCollection<LineHistory> histories, KeyedDraw draw)
    {
        var running = histories
            .Where(history => history.State == LineState.Running && history.Since <= OrderAssumptions.RunningSinceAtLatest)
            .Select(history => history.LineId).ToHashSet();
        var eligible = lines.Where(line => line.SpecialClass == SpecialClass.None
            && line.TonnesPerDay >= OrderAssumptions.MinTonnesPerDay && running.Contains(line.Id));
        return
        [
            .. orders.Zip(draw.Shuffled("order", eligible, line => line.Id), (order, line) => new FixedOrder(
                order.Id,
                new RuleSource(OrderAssumptions.Issuer, order.Document, "", Firmness.Rigid, Assumed: true),
                line.Id,
                order.Days,
                order.State)),
        ];
    }
}
