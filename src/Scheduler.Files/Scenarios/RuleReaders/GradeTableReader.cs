using System.Collections.Immutable;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="GradeTable"/>.</summary>
internal sealed class GradeTableReader : RuleReader
{
    public override string Kind => nameof(GradeTable);

    public override IReadOnlyList<string> Keys { get; } = ["window", "capacityClasses", "rows"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var window = context.Window(rule);
        var classes = Classes(rule, context.Faults);
        return new GradeTable(head.Id, head.Source, head.AppliesTo, window, classes, Rows(rule, classes, context.Facts));
    }

    private static ImmutableArray<CapacityClass> Classes(YamlCursor rule, FaultCollector faults)
    {
        var classes = ImmutableArray.CreateBuilder<CapacityClass>();
        foreach (var map in rule.Maps("capacityClasses", ["id", "fromTonnesPerDay"], required: false))
        {
            var before = faults.Count;
            var next = new CapacityClass(map.Id("id"), map.Int("fromTonnesPerDay", NumberRange.ClassTonnesPerDay));
            if (classes.Any(other => other.Id == next.Id))
                faults.Add(FaultKind.KeyValueTwice, map.PlaceOf("id"), next.Id, rule.PlaceOf("capacityClasses").Row ?? 0);
            if (faults.Count == before)
                CheckRising(map, classes.LastOrDefault(), next, faults);
            classes.Add(next);
        }

        return classes.ToImmutable();
    }

    private static void CheckRising(YamlCursor map, CapacityClass? previous, CapacityClass next, FaultCollector faults)
    {
        var place = map.PlaceOf("fromTonnesPerDay");
        if (previous is null && next.FromTonnesPerDay != 0)
            faults.Add(FaultKind.ClassesNotFromZero, place, $"{next.FromTonnesPerDay}");
        else if (previous is not null && next.FromTonnesPerDay <= previous.FromTonnesPerDay)
            faults.Add(FaultKind.ClassesNotRising, place, $"{next.FromTonnesPerDay}", previous.FromTonnesPerDay);
    }

    private static ImmutableArray<GradeTableRow> Rows(YamlCursor rule, ImmutableArray<CapacityClass> classes, Facts facts)
    {
        var classNames = KnownNames.Of(ScenarioFiles.Scenario, classes.Select(capacityClass => capacityClass.Id));
        return
        [
            .. rule.Maps("rows", ["grade", "capacityClass", "cityClass", "deltaDays"]).Select(map => new GradeTableRow(
                map.OptionalWord("grade", Vocabularies.Grade),
                map.OptionalReference("capacityClass", classNames),
                map.OptionalReference("cityClass", facts.CityClassNames),
                map.Int("deltaDays", NumberRange.DeltaDays))),
        ];
    }
}
