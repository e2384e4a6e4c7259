using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Due;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>On every day of the window no market has too much of its capacity off.</summary>
internal sealed class ConcurrencyLimitCheck : IRuleCheck<ConcurrencyLimit>
{
    public IEnumerable<Comparison> Compare(ConcurrencyLimit rule, SiteRecords records)
    {
        var linesOf = records.Of(rule).ToLookup(record => record.Line.MarketId);
        foreach (var market in records.Scenario.Markets.Where(market => linesOf.Contains(market.Id)))
        {
            foreach (var date in rule.Window.Days.Dates())
            {
                LineRecord[] bound = [.. linesOf[market.Id].Where(record => records.BoundDays(rule, record).Contains(date))];
                if (bound.Length == 0) continue;
                var capacity = bound.Sum(record => (long)record.Line.TonnesPerDay);
                var allowed = Percentage.RoundedDown(capacity, rule.MaxSharePercent);
                var off = bound.Where(record => record.IsStopped(date)).Sum(record => (long)record.Line.TonnesPerDay);
                yield return Comparison.AtMost(off, allowed, Unit.TonnesPerDay, "ConcurrencyLimit",
                    market.Name, date, off, allowed, rule.MaxSharePercent, capacity)
                    .About(null, date);
            }
        }
    }
}
