using System.Collections.Immutable;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;

namespace Scheduler.Testing;

/// <summary>Tables of alert actions.</summary>
public static class AlertTables
{
    /// <summary>Clinker plants in the guide of 2020.</summary>
    public static ImmutableArray<AlertActionRow> Guide2020 { get; } =
    [
        .. Rows(PerformanceGrade.A, OwnMeasures, OwnMeasures, OwnMeasures),
        .. Rows(PerformanceGrade.B, new(AlertMeasure.None, null, TransportBan.ChinaFourTrucks), new(AlertMeasure.LoadCut, 20, TransportBan.ChinaFourTrucks), Stop),
        .. Rows(PerformanceGrade.C, new(AlertMeasure.StopShare, 50, TransportBan.ChinaFourTrucks), Stop, Stop),
        .. Rows(PerformanceGrade.D, Stop, Stop, Stop),
    ];

    /// <summary>Every grade of the tests stops at every level.</summary>
    public static ImmutableArray<AlertActionRow> AllStop { get; } =
        [.. Enum.GetValues<PerformanceGrade>().SelectMany(grade => Rows(grade, Stop, Stop, Stop))];

    private static AlertAction OwnMeasures => new(AlertMeasure.OwnMeasures, null, TransportBan.None);

    private static AlertAction Stop => new(AlertMeasure.Stop, null, TransportBan.None);

    /// <summary>A share of the lines of every grade stops at every level.</summary>
    public static ImmutableArray<AlertActionRow> ShareStops(int percent)
    {
        var share = new AlertAction(AlertMeasure.StopShare, percent, TransportBan.None);
        return [.. Enum.GetValues<PerformanceGrade>().SelectMany(grade => Rows(grade, share, share, share))];
    }

    private static AlertActionRow[] Rows(PerformanceGrade grade, AlertAction yellow, AlertAction orange, AlertAction red) =>
        [new(grade, AlertLevel.Yellow, yellow), new(grade, AlertLevel.Orange, orange), new(grade, AlertLevel.Red, red)];
}
