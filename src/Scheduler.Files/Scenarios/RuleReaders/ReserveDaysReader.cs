using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="ReserveDays"/>.</summary>
internal sealed class ReserveDaysReader : RuleReader
{
    private static readonly string[] CallKeys = ["window", "days", "announcedOn", "document"];

    public override string Kind => nameof(ReserveDays);

    public override IReadOnlyList<string> Keys { get; } = ["window", "capDays", "leadDays", "called"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var before = context.Faults.Count;
        var window = context.Window(rule);
        var cap = rule.Int("capDays", NumberRange.LeastDays);
        context.CheckFits(rule, "capDays", cap, window);
        var lead = rule.OptionalInt("leadDays", NumberRange.Days) ?? 0;
        ImmutableArray<CalledReserve> called =
            [.. rule.Maps("called", CallKeys, required: false).Select(call => Call(call, window, lead, context))];
        var reserve = new ReserveDays(head.Id, head.Source, head.AppliesTo, window, cap, lead, called);
        if (context.Faults.Count == before && reserve.UncalledDays < 0)
            context.Faults.Add(FaultKind.ReserveOverdrawn, rule.PlaceOf("called"), $"{cap - reserve.UncalledDays}", cap);
        return reserve;
    }

    private static CalledReserve Call(YamlCursor call, Window outer, int lead, RuleContext context)
    {
        var window = context.Window(call);
        context.CheckInside(call, "window", window, outer);
        var days = call.Int("days", NumberRange.LeastDays);
        context.CheckFits(call, "days", days, window);
        var announced = call.Date("announcedOn");
        if (announced is { } date && !window.Days.IsEmpty && window.Days.Intervals[0].Start.PlusDays(-lead) is var latest && date > latest)
        {
            context.Faults.Add(
                FaultKind.CallTooLate, call.PlaceOf("announcedOn"), call.RawText("announcedOn"), window.Name, window.Days.Intervals[0].Start, lead, latest);
        }

        return new CalledReserve(window, days, announced ?? LocalDate.MinIsoValue, call.Text("document"));
    }
}
