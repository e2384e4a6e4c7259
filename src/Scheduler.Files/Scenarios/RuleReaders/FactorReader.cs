using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="Factor"/>.</summary>
internal sealed class FactorReader : RuleReader
{
    public override string Kind => nameof(Factor);

    public override IReadOnlyList<string> Keys { get; } = ["percent", "rounding"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context) => new Factor(
        head.Id,
        head.Source,
        head.AppliesTo,
        rule.Int("percent", NumberRange.FactorPercent),
        rule.Word("rounding", Vocabularies.Rounding, absent: Rounding.Up));
}
