using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="FreePlacement"/>.</summary>
internal sealed class FreePlacementReader : RuleReader
{
    public override string Kind => nameof(FreePlacement);

    public override IReadOnlyList<string> Keys { get; } = ["window", "days", "filedBy", "maxBlocks"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var window = context.Window(rule);
        var days = rule.Int("days", NumberRange.Days);
        context.CheckFits(rule, "days", days, window);
        var filedBy = rule.Date("filedBy");
        if (filedBy is { } date && window.Days is { IsEmpty: false } open && open.Intervals[0].Start is var first && date >= first)
            context.Faults.Add(FaultKind.FiledTooLate, rule.PlaceOf("filedBy"), rule.RawText("filedBy"), window.Name, first);
        return new FreePlacement(
            head.Id, head.Source, head.AppliesTo, window, days, filedBy ?? default, rule.OptionalInt("maxBlocks", NumberRange.Blocks));
    }
}
