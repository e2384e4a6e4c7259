using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="HeatUpRule"/>.</summary>
internal sealed class HeatUpRuleReader : RuleReader
{
    public override string Kind => nameof(HeatUpRule);

    public override IReadOnlyList<string> Keys { get; } = ["days", "countAs", "window"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var before = context.Faults.Count;
        var countAs = rule.Word("countAs", Vocabularies.HeatUpCount);
        var isKnown = context.Faults.Count == before;
        var window = rule.Has("window") ? context.Window(rule) : null;
        if (isKnown && countAs == HeatUpCount.Stop && window is not null)
            context.Faults.Add(FaultKind.HeatUpWindowOfStop, rule.PlaceOf("window"), window.Id);
        return new HeatUpRule(head.Id, head.Source, head.AppliesTo, rule.Int("days", NumberRange.HeatUpDays), countAs, window);
    }
}
