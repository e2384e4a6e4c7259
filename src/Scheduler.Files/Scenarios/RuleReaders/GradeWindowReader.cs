using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="GradeWindow"/>.</summary>
internal sealed class GradeWindowReader : RuleReader
{
    private static readonly string[] AssumedKeys = ["within", "leastDays", "mostDays"];

    private static readonly string[] RowKeys = ["grade", "windows", "unknown", .. AssumedKeys];

    public override string Kind => nameof(GradeWindow);

    public override IReadOnlyList<string> Keys { get; } = ["rows"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var lines = new Dictionary<PerformanceGrade, int>();
        var rows = ImmutableArray.CreateBuilder<GradeWindowRow>();
        foreach (var map in rule.Maps("rows", RowKeys))
        {
            var before = context.Faults.Count;
            var grade = map.Word("grade", Vocabularies.Grade);
            var isKnown = context.Faults.Count == before;
            rows.Add(map.Flag("unknown", absent: false) ? Unknown(map, grade, context) : Known(map, grade, context));
            if (isKnown && !lines.TryAdd(grade, map.PlaceOf("grade").Row ?? 0))
                context.Faults.Add(FaultKind.KeyValueTwice, map.PlaceOf("grade"), Vocabularies.Grade.WordOf(grade), lines[grade]);
        }

        return new GradeWindow(head.Id, head.Source, head.AppliesTo, rows.ToImmutable());
    }

    private static GradeWindowRow Known(YamlCursor map, PerformanceGrade grade, RuleContext context)
    {
        foreach (var key in AssumedKeys.Where(map.Has))
            context.Faults.Add(FaultKind.GradeWindowRowMixed, map.PlaceOf(key), map.RawText(key));
        return new(grade, context.DisjointWindows(map, "windows"), Assumed: null);
    }

    private static GradeWindowRow Unknown(YamlCursor map, PerformanceGrade grade, RuleContext context)
    {
        if (map.Has("windows")) context.Faults.Add(FaultKind.GradeWindowRowMixed, map.PlaceOf("windows"), null);
        var before = context.Faults.Count;
        var within = context.Window(map, "within");
        var (least, most) = (map.Int("leastDays", NumberRange.LeastDays), map.Int("mostDays", NumberRange.LeastDays));
        if (context.Faults.Count == before && most < least)
            context.Faults.Add(FaultKind.MostBelowLeast, map.PlaceOf("mostDays"), $"{most}", least);
        context.CheckFits(map, "mostDays", most, within);
        return new(grade, [], new AssumedDays(within, least, most));
    }
}
