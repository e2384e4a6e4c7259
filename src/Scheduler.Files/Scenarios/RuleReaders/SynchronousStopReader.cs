using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="SynchronousStop"/>.</summary>
internal sealed class SynchronousStopReader : RuleReader
{
    public override string Kind => nameof(SynchronousStop);

    public override IReadOnlyList<string> Keys { get; } = ["window"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context) =>
        new SynchronousStop(head.Id, head.Source, head.AppliesTo, context.Window(rule));
}
