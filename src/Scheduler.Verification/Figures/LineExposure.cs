using NodaTime;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Scenarios;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Figures;

/// <summary>Exposure of one line over the horizon, each day rounded by itself; see <see cref="ExposureIndex"/>.</summary>
/// <param name="Running">Sum over the running days.</param>
/// <param name="Avoided">Sum over the stopped days, had the line run on them.</param>
internal sealed record LineExposure(long Running, long Avoided)
{
    public static LineExposure Of(LineRecord record, Scenario scenario, PollutionOutlook outlook)
    {
        long running = 0, avoided = 0;
        foreach (var (date, index) in ByDay(record, scenario, outlook))
        {
            if (record.IsStopped(date)) avoided += index;
            else running += index;
        }

        return new(running, avoided);
    }

    /// <summary>The index of each planned day if the line ran on it.</summary>
    public static IEnumerable<(LocalDate Date, long Index)> ByDay(LineRecord record, Scenario scenario, PollutionOutlook outlook)
    {
        var pm25Tenths = outlook.Pm25Tenths(record.City.Id);
        for (var day = 0; day < scenario.Horizon.DayCount; day++)
        {
            var date = scenario.Horizon.DateAt(day);
            var line = record.Load.IsFull ? record.Line : record.Line with { TonnesPerDay = record.OutputOn(date) };
            yield return (date, ExposureIndex.OfRunningDay(line, record.City, scenario.PollutantWeights, pm25Tenths[day]));
        }
    }
}
