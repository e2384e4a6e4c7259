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
        var factor = rule.OptionalInt("factorPercent", NumberRange.FactorPercent) ?? 100;
        return new DebtMakeUp(head.Id, head.Source, LineSelector.All with { Lines = [.. debts.Keys] }, window, debts, factor);
    }

    private static ImmutableSortedDictionary<string, int> Debts(YamlCursor map, RuleContext context)
    {
        var debts = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var line in map.Keys)
        {
            if (!context.Facts.LineNames.MayBe(line))
            {
                context.Faults.Add(
                    FaultKind.ReferenceUnknown, map.PlaceOf(line), line, context.Facts.LineNames.DefinedIn,
                    Readable.List(context.Facts.LineNames.Names), NearestName.Hint(line, context.Facts.LineNames.Names));
            }

            debts[line] = HalfDayReading.Of(map, line, context.Faults);
        }

        return debts.ToImmutable();
    }
}
