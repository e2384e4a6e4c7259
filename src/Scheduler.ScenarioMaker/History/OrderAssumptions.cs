using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Lines;

namespace Scheduler.ScenarioMaker.History;

/// <summary>Orders that a planner would already have on the desk in November; all invented.</summary>
public static class OrderAssumptions
{
    public const string Issuer = "本工具";

    /// <summary>Only lines of at least this size are worth an order of their own.</summary>
    public const int MinTonnesPerDay = 5000;

    /// <summary>Only lines that have run since this day at the latest: by January they may stop again.</summary>
    public static LocalDate RunningSinceAtLatest { get; } = new(2026, 12, 15);

    public static ImmutableArray<OrderAssumption> All { get; } =
    [
        new("winter-notice", Span(1, 5, 1, 19), LineState.Stopped, "假设：上一冬季错峰通知"),
        new("spring-supply", Span(4, 12, 5, 11), LineState.Running, "假设：重点工程春季保供"),
        new("autumn-event", Span(9, 20, 9, 26), LineState.Running, "假设：活动期间保供"),
    ];

    private static DateInterval Span(int fromMonth, int fromDay, int toMonth, int toDay) =>
        new(new LocalDate(2027, fromMonth, fromDay), new LocalDate(2027, toMonth, toDay));
}
