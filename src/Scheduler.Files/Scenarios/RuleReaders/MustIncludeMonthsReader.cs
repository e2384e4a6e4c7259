using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="MustIncludeMonths"/>.</summary>
internal sealed class MustIncludeMonthsReader : RuleReader
{
    public override string Kind => nameof(MustIncludeMonths);

    public override IReadOnlyList<string> Keys { get; } = ["window", "months", "floorDays"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var window = context.Window(rule);
        if (window.Days.Intervals.Length > 1)
            context.Faults.Add(FaultKind.WindowNotOneSpan, rule.PlaceOf("window"), window.Id, window.Name, window.Days.ToString());
        if (!rule.Has("months")) context.Faults.Add(FaultKind.KeyMissing, rule.PlaceOf("months"), null, "months");
        var months = rule.Values("months", (values, raw, place) => Month(values, raw, place, window, context.Faults));
        var include = new MustIncludeMonths(
            head.Id, head.Source, head.AppliesTo, window, [.. months.OfType<YearMonth>()], rule.Int("floorDays", NumberRange.LeastDays));
        context.CheckFits(rule, "floorDays", include.FloorDays, window);
        var named = include.NamedDays.Count;
        if (include.FloorDays > 0 && include.FloorDays < named)
            context.Faults.Add(FaultKind.FloorBelowMonths, rule.PlaceOf("floorDays"), $"{include.FloorDays}", named);
        return include;
    }

    private static YearMonth? Month(ValueReader values, string raw, FaultPlace place, Window window, FaultCollector faults)
    {
        if (values.Month(raw, place) is not { } month) return null;
        if (!window.Days.IsEmpty && window.Days.Within(month.ToDateInterval()).IsEmpty)
            faults.Add(FaultKind.DateOutsideWindow, place, raw, window.Name, window.Days.ToString());
        return month;
    }
}
