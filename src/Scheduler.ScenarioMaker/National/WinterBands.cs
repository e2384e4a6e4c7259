using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Text;
using Scheduler.ScenarioMaker.Rules;

namespace Scheduler.ScenarioMaker.National;

/// <summary>The three windows of the national notice 201/2020, and the winter of the provinces that it leaves free. It stops all lines through
/// the whole window; here a little more than half of its days are asked for, so that lines can take turns.</summary>
public static class WinterBands
{
    private const int EarlyPercent = 57;
    private const int LatePercent = 51;

    public static WinterBand Long { get; } = OfWindow(
        Of("to-march-31", new("1月1日至3月31日", "to 31 March"), Span(1, 1, 3, 31)),
        Of("from-november-1", new("11月1日至12月31日", "from 1 November"), Span(11, 1, 12, 31)));

    public static WinterBand Middle { get; } = OfWindow(DraftWindows.EarlyWinter, DraftWindows.LateWinter);

    public static WinterBand Short { get; } = OfWindow(
        Of("to-march-10", new("1月1日至3月10日", "to 10 March"), Span(1, 1, 3, 10)),
        Of("from-december-1", new("12月1日至31日", "from 1 December"), Span(12, 1, 12, 31)));

    public static WinterBand Free { get; } = new(DraftWindows.EarlyWinter, DraftWindows.LateWinter, EarlyPercent: 24, LatePercent: 12, OfYearDays: true);

    private static WinterBand OfWindow(Window early, Window late) => new(early, late, EarlyPercent, LatePercent, OfYearDays: false);

    private static Window Of(string id, LocalizedText name, DateInterval span) => new(id, name, DaySet.Of(span));

    private static DateInterval Span(int fromMonth, int fromDay, int toMonth, int toDay) =>
        new(new LocalDate(2027, fromMonth, fromDay), new LocalDate(2027, toMonth, toDay));
}
