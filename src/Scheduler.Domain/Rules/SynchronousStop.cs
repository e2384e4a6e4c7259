using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>All bound lines stop and start together (同开同停): on every day of a window they are in the same state.</summary>
/// <remarks>Catalogue R26. Says nothing of how long they stop. Lines that are exempt on a day (<see cref="Rule.DuePercent"/> 0) are left out on it.</remarks>
public sealed record SynchronousStop(string Id, RuleSource Source, LineSelector AppliesTo, Window Window)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format("SynchronousStop", Window.Name);

    public override RuleReach Reach => RuleReach.Daily;

    public override Window? SpokenWindow => Window;
}
