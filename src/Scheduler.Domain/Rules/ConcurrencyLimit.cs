using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>On every day of a window, at most a share of each market's capacity is off.</summary>
/// <remarks>Catalogue R28. The share is taken of the operating lines that the rule applies to, market by market; the limit in tonnes is rounded down.</remarks>
/// <param name="MaxSharePercent">0 … 100.</param>
public sealed record ConcurrencyLimit(
    string Id, RuleSource Source, LineSelector AppliesTo, Window Window, int MaxSharePercent)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format("ConcurrencyLimit", Window.Name, MaxSharePercent);

    public override RuleReach Reach => RuleReach.Daily;

    public override Window? SpokenWindow => Window;
}
