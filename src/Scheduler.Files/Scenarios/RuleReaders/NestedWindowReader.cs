using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="NestedWindow"/>.</summary>
internal sealed class NestedWindowReader : RuleReader
{
    public override string Kind => nameof(NestedWindow);

    public override IReadOnlyList<string> Keys { get; } = ["parent", "child", "days"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var parent = context.Window(rule, "parent");
        var child = context.Window(rule, "child");
        var days = rule.Int("days", NumberRange.LeastDays);
        context.CheckInside(rule, "child", child, parent);
        context.CheckFits(rule, "days", days, child);
        return new NestedWindow(head.Id, head.Source, head.AppliesTo, parent, child, days);
    }
}
