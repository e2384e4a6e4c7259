using Scheduler.Domain.Counting;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Reads alerts.csv; how bulletins stand to each other is the matter of <see cref="AlertChains"/>.</summary>
internal sealed class AlertReader(KnownNames cities, FaultCollector faults) : TableReader<AlertRow>(faults)
{
    protected override TableShape Shape { get; } = new(
        ScenarioFiles.Alerts,
        ["id", "level", "cities", "pollutant", "issued", "starts", "ends", "replaces", "issuer", "document"]);

    protected override string KeyColumn => "id";

    protected override AlertRow Read(TableRow row)
    {
        var replaces = row.Raw("replaces").Length == 0 ? null : row.Id("replaces");
        var alert = new AlertRow(
            row.Id("id"),
            row.Word("level", Vocabularies.AlertLevel),
            row.References("cities", cities),
            row.Word("pollutant", Vocabularies.AlertPollutant),
            row.Instant("issued"),
            row.Instant("starts"),
            row.Instant("ends"),
            replaces,
            row.Text("issuer"),
            row.Text("document"));
        CheckMoments(row, alert);
        return alert;
    }

    private void CheckMoments(TableRow row, AlertRow alert)
    {
        if (alert.Starts is not { } starts) return;
        if (alert.Ends is { } ends && (ends < starts || (ends == starts && alert.Replaces is null)))
            Faults.Add(FaultKind.AlertEndsEarly, row.PlaceOf("ends"), row.Raw("ends"), ChinaTime.Write(starts));
        if (alert.Issued > starts && alert.Replaces is null)
            Faults.Add(FaultKind.AlertIssuedLate, row.PlaceOf("issued"), row.Raw("issued"), ChinaTime.Write(starts));
    }
}
