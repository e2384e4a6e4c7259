using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="SupplyBalance"/>.</summary>
internal sealed class SupplyBalanceReader : RuleReader
{
    public override string Kind => nameof(SupplyBalance);

    public override IReadOnlyList<string> Keys { get; } = [];

    public override bool HasSelector => false;

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context) => new SupplyBalance(head.Id, head.Source);
}
