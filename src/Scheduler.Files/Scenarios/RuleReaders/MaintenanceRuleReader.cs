using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="MaintenanceRule"/>.</summary>
internal sealed class MaintenanceRuleReader : RuleReader
{
    public override string Kind => nameof(MaintenanceRule);

    public override IReadOnlyList<string> Keys { get; } = ["reasons", "countsInside"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        if (!rule.Has("reasons")) context.Faults.Add(FaultKind.KeyMissing, rule.PlaceOf("reasons"), null, "reasons");
        return new MaintenanceRule(
            head.Id,
            head.Source,
            head.AppliesTo,
            [.. rule.Values("reasons", (values, raw, place) => values.Word(raw, place, Vocabularies.StopReason))],
            [.. rule.Values("countsInside", (values, raw, place) => context.Windows.Find(values.Reference(raw, place, context.Windows.Names)))]);
    }
}
