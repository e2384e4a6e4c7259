using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="DebtMakeUp"/>; its lines are those with a debt.</summary>
internal sealed class DebtMakeUpReader : RuleReader
{
    public override string Kind => nameof(DebtMakeUp);

    public override IReadOnlyList<string> Keys { get; } = ["window", "debts", "factorPercent"];

    public override bool HasSelector => false;

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var window = context.Window(rule);
        var debts = Debts(rule.Map("debts", keys: null), context);
        if (rule.Has("debts") && debts.IsEmpty) context.Faults.Add(FaultKind.ListEmpty, rule.PlaceOf("debts"), "{}");
        var factor = rule.OptionalInt("factorPercent", NumberRange.DebtFactorPercent) ?? 100;
        return new DebtMakeUp(head.Id, head.Source, LineSelector.All with { Lines = [.. debts.Keys] }, window, debts, factor);
    }

    private static ImmutableSortedDictionary<string, int> Debts(YamlCursor map, RuleContext context)
    {
        map.CheckNames(context.Facts.LineNames);
        return map.Keys.ToImmutableSortedDictionary(line => line, line => HalfDayReading.Of(map, line, context.Faults), StringComparer.Ordinal);
    }
}
