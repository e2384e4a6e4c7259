using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="ConcurrencyLimit"/>.</summary>
internal sealed class ConcurrencyLimitReader : RuleReader
{
    public override string Kind => nameof(ConcurrencyLimit);

    public override IReadOnlyList<string> Keys { get; } = ["window", "maxSharePercent"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context) =>
        new ConcurrencyLimit(head.Id, head.Source, head.AppliesTo, context.Window(rule), rule.Int("maxSharePercent", NumberRange.Percent));
}
