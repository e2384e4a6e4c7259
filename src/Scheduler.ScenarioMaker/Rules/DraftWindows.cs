using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.ScenarioMaker.Rules;

/// <summary>The windows of the draft, all in the plan year.</summary>
public static class DraftWindows
{
    public static Horizon Horizon { get; } = new(new LocalDate(2027, 1, 1), new LocalDate(2027, 12, 31));

    /// <summary>The calendar year cuts the heating season (15 November to 15 March) in two.</summary>
    public static Window Winter { get; } = Of("winter", new("冬季（1月1日至3月15日、11月15日至12月31日）", "winter (to 15 March and from 15 November)"), Span(1, 1, 3, 15), Span(11, 15, 12, 31));

    /// <summary>Its two parts by themselves: what a line owes in one cannot be paid in the other.</summary>
    public static Window EarlyWinter { get; } = Of("early-winter", new("冬季前段（1月1日至3月15日）", "early winter (to 15 March)"), Span(1, 1, 3, 15));

    public static Window LateWinter { get; } = Of("late-winter", new("冬季后段（11月15日至12月31日）", "late winter (from 15 November)"), Span(11, 15, 12, 31));

    public static Window FirstQuarter { get; } = Of("q1", new("第一季度", "first quarter"), Span(1, 1, 3, 31));

    public static Window FourthQuarter { get; } = Of("q4", new("第四季度", "fourth quarter"), Span(10, 1, 12, 31));

    public static Window Summer { get; } = Of("summer", new("梅雨和酷暑期（6月15日至8月31日）", "plum rain and summer heat (15 June to 31 August)"), Span(6, 15, 8, 31));

    public static Window FirstHalf { get; } = Of("h1", new("上半年", "first half-year"), Span(1, 1, 6, 30));

    public static Window ThirdQuarter { get; } = Of("q3", new("第三季度", "third quarter"), Span(7, 1, 9, 30));

    public static Window Peak { get; } = Of("peak", new("施工旺季（4月1日至6月10日、9月1日至10月31日）", "peak construction season (1 April to 10 June, September, October)"), Span(4, 1, 6, 10), Span(9, 1, 10, 31));

    /// <summary>The whole year; every scenario has it, so it is not written.</summary>
    public static Window Year { get; } = new(Scenario.HorizonWindowId, new("全年", "the whole year"), Horizon.Days);

    /// <summary>The windows that are written.</summary>
    public static ImmutableArray<Window> Written { get; } = [Winter, FirstQuarter, FourthQuarter, Summer, FirstHalf, ThirdQuarter, Peak];

    private static Window Of(string id, LocalizedText name, params DateInterval[] spans) => new(id, name, DaySet.Of(spans));

    private static DateInterval Span(int fromMonth, int fromDay, int toMonth, int toDay) =>
        new(new LocalDate(2027, fromMonth, fromDay), new LocalDate(2027, toMonth, toDay));
}
