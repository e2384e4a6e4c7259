using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="StartLimit"/>.</summary>
internal sealed class StartLimitReader : RuleReader
{
    public override string Kind => nameof(StartLimit);

    public override IReadOnlyList<string> Keys { get; } = ["maxStartsPerCityAndDay"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context) =>
        new StartLimit(head.Id, head.Source, head.AppliesTo, rule.Int("maxStartsPerCityAndDay", NumberRange.Starts));
}
