using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="ExtraDaysLimit"/>.</summary>
internal sealed class ExtraDaysLimitReader : RuleReader
{
    public override string Kind => nameof(ExtraDaysLimit);

    public override IReadOnlyList<string> Keys { get; } = ["days"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context) =>
        new ExtraDaysLimit(head.Id, head.Source, head.AppliesTo, rule.Int("days", NumberRange.Days));
}
