using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="LoadCutEquivalent"/>.</summary>
internal sealed class LoadCutEquivalentReader : RuleReader
{
    public override string Kind => nameof(LoadCutEquivalent);

    public override IReadOnlyList<string> Keys { get; } = ["window", "loadPercent", "countedPercent", "rounding", "dueWindow"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var load = rule.Int("loadPercent", NumberRange.SharePercent);
        return new LoadCutEquivalent(
            head.Id,
            head.Source,
            head.AppliesTo,
            context.Window(rule),
            load,
            rule.OptionalInt("countedPercent", NumberRange.Percent) ?? LineLoad.FullPercent - load,
            rule.Word("rounding", Vocabularies.Rounding, absent: Rounding.Down),
            context.Window(rule, "dueWindow"));
    }
}
