using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Of the stop days in a window, at least a number lie inside a smaller one; they count in both.</summary>
/// <remarks>Catalogue R8: Jiangsu 2024, 40 days from January to March, of these 20 in February; Sichuan, November 2024, at least 5 before the
/// 15th. What is owed in the parent is said by another rule. The number is scaled by the line's classes and never above its due days; lines that
/// take their days in one block are not bound.</remarks>
/// <param name="Parent">The larger window.</param>
/// <param name="Child">The smaller one, inside the larger.</param>
/// <param name="Days">Days in the child, at least 1.</param>
public sealed record NestedWindow(string Id, RuleSource Source, LineSelector AppliesTo, Window Parent, Window Child, int Days)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format("NestedWindow", Parent.Name, Child.Name, Days);

    public override RuleReach Reach => RuleReach.Quota;

    public override Window? SpokenWindow => Child;
}
