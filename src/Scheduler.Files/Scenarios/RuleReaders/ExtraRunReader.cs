using NodaTime;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="ExtraRun"/>; how grants share regions and the cap over all is the matter of a rule check.</summary>
internal sealed class ExtraRunReader : RuleReader
{
    public override string Kind => nameof(ExtraRun);

    public override IReadOnlyList<string> Keys { get; } = ["window", "capDays", "capLineDays", "deadline", "grants"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var window = context.Window(rule);
        var capDays = rule.OptionalInt("capDays", NumberRange.LeastDays);
        var capLineDays = rule.OptionalInt("capLineDays", NumberRange.LineDays);
        if (rule.Has("capDays") == rule.Has("capLineDays"))
            context.Faults.Add(FaultKind.ExactlyOneKey, rule.Place, null, "capDays", "capLineDays");
        context.CheckFits(rule, "capDays", capDays ?? 0, window);
        var deadline = rule.Date("deadline");
        return new ExtraRun(
            head.Id,
            head.Source,
            head.AppliesTo,
            window,
            capDays,
            capLineDays,
            deadline ?? default,
            [.. rule.Maps("grants", ["region", "lines", "days", "appliedOn", "document"]).Select(map => Grant(map, capDays, deadline, context))]);
    }

    private static ExtraRunGrant Grant(YamlCursor map, int? capDays, LocalDate? deadline, RuleContext context)
    {
        if (map.IsMap && map.Has("region") == map.Has("lines")) context.Faults.Add(FaultKind.ExactlyOneKey, map.Place, null, "region", "lines");
        var days = map.Int("days", NumberRange.LeastDays);
        if (days > capDays) context.Faults.Add(FaultKind.GrantAboveCap, map.PlaceOf("days"), $"{days}", "capDays", capDays.Value);
        var applied = map.Date("appliedOn");
        if (applied > deadline) context.Faults.Add(FaultKind.GrantTooLate, map.PlaceOf("appliedOn"), map.RawText("appliedOn"), deadline.Value);
        return new ExtraRunGrant(
            map.OptionalReference("region", context.Facts.RegionNames),
            [.. map.Values("lines", (values, raw, place) => values.Reference(raw, place, context.Facts.LineNames))],
            days,
            applied ?? default,
            map.Text("document"));
    }
}
