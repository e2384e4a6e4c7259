using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>On one day, at most a number of lines of one city begin a stop, so that every stop can be inspected.</summary>
/// <remarks>Stops carried in from before the first day do not begin inside the horizon and are not counted.</remarks>
/// <param name="MaxStartsPerCityAndDay">At least 1.</param>
public sealed record StartLimit(string Id, RuleSource Source, LineSelector AppliesTo, int MaxStartsPerCityAndDay)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format("StartLimit", MaxStartsPerCityAndDay);

    public override RuleReach Reach => RuleReach.Daily;

    public override string? RivalKey => RivalKeys.Once(Kind);
}
