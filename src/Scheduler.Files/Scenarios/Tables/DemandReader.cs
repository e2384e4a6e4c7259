using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Reads demand.csv; whether a month is missing is the matter of <see cref="DemandCoverage"/>.</summary>
internal sealed class DemandReader(KnownNames markets, Horizon? horizon, FaultCollector faults) : TableReader<DemandRow>(faults)
{
    private readonly Dictionary<(string Market, YearMonth Month), int> lines = [];

    protected override TableShape Shape { get; } = new(ScenarioFiles.Demand, ["market", "month", "tonnes"]);

    protected override DemandRow Read(TableRow row)
    {
        var market = row.Reference("market", markets);
        var month = row.Month("month");
        if (month is { } read) CheckMonth(row, market, read);
        return new DemandRow(market, month, row.Long("tonnes", NumberRange.Tonnes));
    }

    private void CheckMonth(TableRow row, string market, YearMonth month)
    {
        if (horizon is not null && (month.CompareTo(horizon.From.ToYearMonth()) < 0 || month.CompareTo(horizon.To.ToYearMonth()) > 0))
            Faults.Add(FaultKind.MonthOutsideHorizon, row.PlaceOf("month"), row.Raw("month"), horizon.From, horizon.To);
        else if (!lines.TryAdd((market, month), row.Line))
            Faults.Add(FaultKind.DemandTwice, row.PlaceOf("month"), row.Raw("month"), market, lines[(market, month)]);
    }
}
