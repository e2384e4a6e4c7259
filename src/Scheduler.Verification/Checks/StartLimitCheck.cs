using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>On no day do too many lines of one city begin a stop.</summary>
internal sealed class StartLimitCheck : IRuleCheck<StartLimit>
{
    public IEnumerable<Comparison> Compare(StartLimit rule, SiteRecords records)
    {
        var linesOf = records.Of(rule).ToLookup(record => record.City.Id);
        foreach (var city in records.Scenario.Cities.Where(city => linesOf.Contains(city.Id)))
        {
            var startingOn = linesOf[city.Id]
                .SelectMany(record => record.Beginning.Where(stop => records.BoundDays(rule, record).Contains(stop.Start)), (record, stop) => (record.Id, stop.Start))
                .ToLookup(start => start.Start, start => start.Id);
            foreach (var date in records.Scenario.Horizon.Days.Dates())
            {
                string[] starting = [.. startingOn[date]];
                yield return Comparison.AtMost(starting.Length, rule.MaxStartsPerCityAndDay, Unit.Lines, "StartLimit",
                    city.Name, date, starting.Length, starting.Length == 0 ? "–" : string.Join(", ", starting), rule.MaxStartsPerCityAndDay)
                    .About(null, date);
            }
        }
    }
}
