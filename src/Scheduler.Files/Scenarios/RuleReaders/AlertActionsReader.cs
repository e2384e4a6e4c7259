using System.Collections.Immutable;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="AlertActions"/>.</summary>
internal sealed class AlertActionsReader : RuleReader
{
    public override string Kind => nameof(AlertActions);

    public override IReadOnlyList<string> Keys { get; } = ["minimumHours", "shareRounding", "exempt", "actions"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context) => new AlertActions(
        head.Id,
        head.Source,
        head.AppliesTo,
        Rows(rule, context.Faults),
        rule.Int("minimumHours", NumberRange.HoursOfDay),
        rule.Word("shareRounding", Vocabularies.Rounding, absent: Rounding.Up),
        rule.Has("exempt") ? context.Selector(rule, "exempt") : null);

    private static ImmutableArray<AlertActionRow> Rows(YamlCursor rule, FaultCollector faults)
    {
        var rows = ImmutableArray.CreateBuilder<AlertActionRow>();
        foreach (var map in rule.Maps("actions", ["grade", "level", "action", "percent", "transport"]))
        {
            var before = faults.Count;
            var (grade, level) = (map.Word("grade", Vocabularies.Grade), map.Word("level", Vocabularies.AlertLevel));
            var row = new AlertActionRow(grade, level, Action(map, faults));
            if (faults.Count == before && rows.Any(other => (other.Grade, other.Level) == (grade, level)))
                faults.Add(FaultKind.AlertRowTwice, map.PlaceOf("grade"), Vocabularies.Grade.WordOf(grade), Vocabularies.AlertLevel.WordOf(level));
            if (faults.Count == before) rows.Add(row);
        }

        return rows.ToImmutable();
    }

    private static AlertAction Action(YamlCursor map, FaultCollector faults)
    {
        var before = faults.Count;
        var measure = map.Word("action", Vocabularies.AlertMeasure);
        var transport = map.Word("transport", Vocabularies.TransportBan, absent: TransportBan.None);
        int? percent = null;
        if (measure is AlertMeasure.LoadCut or AlertMeasure.StopShare)
            percent = map.Int("percent", NumberRange.PositivePercent);
        else if (faults.Count == before && map.Has("percent"))
            faults.Add(FaultKind.AlertPercentUnused, map.PlaceOf("percent"), map.RawText("percent"), Vocabularies.AlertMeasure.WordOf(measure));
        return new AlertAction(measure, percent, transport);
    }
}
