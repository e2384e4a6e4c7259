using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="OneBlockPerClass"/>.</summary>
internal sealed class OneBlockPerClassReader : RuleReader
{
    public override string Kind => nameof(OneBlockPerClass);

    public override IReadOnlyList<string> Keys { get; } = ["window", "days"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var window = context.Window(rule);
        var days = rule.Int("days", NumberRange.LeastDays);
        context.CheckFits(rule, "days", days, window);
        context.CheckHoldsBlock(rule, "days", days, window);
        return new OneBlockPerClass(head.Id, head.Source, head.AppliesTo, window, days);
    }
}
