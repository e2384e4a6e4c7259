using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="Scope"/>.</summary>
internal sealed class ScopeReader : RuleReader
{
    public override string Kind => nameof(Scope);

    public override IReadOnlyList<string> Keys { get; } = ["mode", "from", "reason"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var before = context.Faults.Count;
        var mode = rule.Word("mode", Vocabularies.ScopeMode);
        LocalDate? from = null;
        if (context.Faults.Count == before && mode == ScopeMode.ProRata)
            from = rule.Date("from");
        else if (context.Faults.Count == before && rule.Has("from"))
            context.Faults.Add(FaultKind.FromWithoutProRata, rule.PlaceOf("from"), Vocabularies.ScopeMode.WordOf(mode));
        return new Scope(
            head.Id, head.Source, head.AppliesTo, mode, from, rule.Localized("reason"), Before(rule, from, context));
    }

    /// <summary>The planned days before the date; it must leave some on either side, or the rule would say something else.</summary>
    private static DaySet Before(YamlCursor rule, LocalDate? from, RuleContext context)
    {
        if (from is not { } date || context.Facts.Horizon is not { } horizon) return DaySet.Empty;
        if (horizon.From < date && date <= horizon.To) return DaySet.Of(new DateInterval(horizon.From, date.PlusDays(-1)));
        context.Faults.Add(FaultKind.DateOutsideHorizon, rule.PlaceOf("from"), rule.RawText("from"), horizon.From.PlusDays(1), horizon.To);
        return DaySet.Empty;
    }
}
