using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="BaseDays"/>.</summary>
internal sealed class BaseDaysReader : RuleReader
{
    public override string Kind => nameof(BaseDays);

    public override IReadOnlyList<string> Keys { get; } = ["window", "days"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var window = context.Window(rule);
        var days = rule.Int("days", NumberRange.Days);
        context.CheckFits(rule, "days", days, window);
        return new BaseDays(head.Id, head.Source, head.AppliesTo, window, days);
    }
}
