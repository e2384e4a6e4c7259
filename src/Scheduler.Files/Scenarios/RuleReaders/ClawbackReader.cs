using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="Clawback"/>; whether the table and its row exist is the matter of a rule check.</summary>
internal sealed class ClawbackReader : RuleReader
{
    public override string Kind => nameof(Clawback);

    public override IReadOnlyList<string> Keys { get; } = ["window", "bonusRule", "bonusRow", "fact", "belowPercent", "daysPerMonth", "strikes"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context) => new Clawback(
        head.Id,
        head.Source,
        head.AppliesTo,
        context.Window(rule),
        rule.Id("bonusRule"),
        rule.Has("bonusRow") ? rule.Id("bonusRow") : null,
        context.NumberFact(rule, "fact"),
        rule.Long("belowPercent", NumberRange.ExactPercent),
        rule.Int("daysPerMonth", NumberRange.LeastDays),
        rule.Int("strikes", NumberRange.Strikes));
}
