using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="FixedWindow"/>.</summary>
internal sealed class FixedWindowReader : RuleReader
{
    public override string Kind => nameof(FixedWindow);

    public override IReadOnlyList<string> Keys { get; } = ["window"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context) =>
        new FixedWindow(head.Id, head.Source, head.AppliesTo, context.Window(rule));
}
