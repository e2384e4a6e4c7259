using System.Collections.Immutable;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="AlertCredit"/>.</summary>
internal sealed class AlertCreditReader : RuleReader
{
    public override string Kind => nameof(AlertCredit);

    public override IReadOnlyList<string> Keys { get; } = ["window", "levels", "mode", "halfDayRounding", "creditTo"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var before = context.Faults.Count;
        var window = context.Window(rule);
        var mode = rule.Word("mode", Vocabularies.AlertCreditMode);
        return new AlertCredit(
            head.Id,
            head.Source,
            head.AppliesTo,
            window,
            Levels(rule),
            mode,
            rule.Word("halfDayRounding", Vocabularies.Rounding, absent: Rounding.HalfUp),
            CreditTo(rule, window, mode, context, soundSoFar: context.Faults.Count == before));
    }

    private static ImmutableArray<AlertLevel> Levels(YamlCursor rule)
    {
        var levels = rule.Has("levels")
            ? rule.Values("levels", (values, raw, place) => values.Word(raw, place, Vocabularies.AlertLevel))
            : Enum.GetValues<AlertLevel>();
        return [.. levels.OrderBy(AlertLevels.RankOf)];
    }

    // A period after the horizon is known by its name only; one inside it is a window, and it must come later.
    private static string? CreditTo(YamlCursor rule, Window window, AlertCreditMode mode, RuleContext context, bool soundSoFar)
    {
        var place = rule.PlaceOf("creditTo");
        if (soundSoFar && mode != AlertCreditMode.Deferred)
        {
            if (rule.Has("creditTo"))
                context.Faults.Add(FaultKind.AlertCreditToUnused, place, rule.RawText("creditTo"), Vocabularies.AlertCreditMode.WordOf(mode));
            return null;
        }

        if (!soundSoFar && !rule.Has("creditTo")) return null;
        var period = rule.Id("creditTo");
        if (!soundSoFar || window.Days.IsEmpty || context.Windows.All.FirstOrDefault(other => other.Id == period) is not { Days.IsEmpty: false } later) return period;
        if (later.Days.Intervals[0].Start <= window.Days.Intervals[^1].End)
            context.Faults.Add(FaultKind.AlertCreditToEarlier, place, period, window.Name, window.Days.Intervals[^1].End);
        return period;
    }
}
