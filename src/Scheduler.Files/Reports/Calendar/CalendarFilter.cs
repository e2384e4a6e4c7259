using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports.Calendar;

/// <summary>A trait of lines by which a reader can filter and arrange the calendar.</summary>
/// <param name="Key">Its name in the page's markup and in its address.</param>
/// <param name="Label">What people call it.</param>
/// <param name="ValueOf">The value of a line.</param>
/// <param name="Values">The values that some operating line has, in the order in which they are shown.</param>
internal sealed record CalendarFilter(
    string Key, LocalizedText Label, Func<ClinkerLine, string> ValueOf, ImmutableArray<(string Value, LocalizedText Name)> Values)
{
    public static ImmutableArray<CalendarFilter> Of(ReportInput input)
    {
        var scenario = input.Scenario;
        return
        [
            Create("city", "Lines.City", line => line.CityId, scenario.Cities.Select(city => (city.Id, city.Name))),
            Create("company", "Lines.Company", line => line.CompanyId,
                scenario.Lines.Select(line => line.CompanyId).Distinct().Order(StringComparer.Ordinal).Select(company => (company, LocalizedText.Same(company)))),
            Create("grade", "Lines.Grade", line => $"{line.Grade}", Enum.GetValues<PerformanceGrade>().Select(grade => ($"{grade}", LineText.Of(grade)))),
            Create("market", "Calendar.Market", line => line.MarketId, scenario.Markets.Select(market => (market.Id, market.Name))),
        ];

        CalendarFilter Create(string key, string label, Func<ClinkerLine, string> valueOf, IEnumerable<(string Value, LocalizedText Name)> values)
        {
            var used = scenario.OperatingLines.Select(valueOf).ToHashSet();
            return new(key, ReportText.Of(label), valueOf, [.. values.Where(value => used.Contains(value.Value))]);
        }
    }
}
