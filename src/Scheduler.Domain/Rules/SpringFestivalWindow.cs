using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>At least a number of stop days around the lunar New Year, when demand is lowest.</summary>
/// <remarks>Catalogue R13 (Sichuan 2017: day −4 … +15). The window follows from the lunar calendar, cut to the horizon. Days are cut and
/// scaled as in <see cref="PeriodMinimum"/>.</remarks>
/// <param name="DaysBefore">Days of the window before New Year's Day.</param>
/// <param name="DaysAfter">Days of the window after New Year's Day.</param>
/// <param name="Days">Least stop days inside the window.</param>
/// <param name="Window">The resulting days; see <see cref="DaysAround"/>.</param>
public sealed record SpringFestivalWindow(
    string Id, RuleSource Source, LineSelector AppliesTo, int DaysBefore, int DaysAfter, int Days, Window Window)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence =>
        RuleText.Catalog.Format("SpringFestivalWindow", DaysBefore, DaysAfter, Days, Window.Days.ToString());

    public override RuleReach Reach => RuleReach.Quota;

    public override Window? SpokenWindow => Window;

    /// <summary>The days around every New Year's Day that the horizon can see.</summary>
    public static DaySet DaysAround(Horizon horizon, int daysBefore, int daysAfter)
    {
        var spans = new List<DateInterval>();
        for (var year = horizon.From.Year - 1; year <= horizon.To.Year + 1; year++)
        {
            var newYear = SpringFestival.In(year);
            spans.Add(new DateInterval(newYear.PlusDays(-daysBefore), newYear.PlusDays(daysAfter)));
        }

        return DaySet.Of(spans).Within(new DateInterval(horizon.From, horizon.To));
    }
}
