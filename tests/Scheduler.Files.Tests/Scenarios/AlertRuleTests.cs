using Scheduler.Domain.Alerts;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Reference;
using Scheduler.Files.Scenarios;

namespace Scheduler.Files.Tests.Scenarios;

public sealed class AlertRuleTests
{
    public static TheoryData<FaultCase> Cases => [.. AlertFaultCases.All];

    [Theory]
    [MemberData(nameof(Cases))]
    public void AlertSample_WithOneChange_ReportsTheFaultAtItsPlace(FaultCase change)
    {
        using var folder = new TestFolder(AlertSample.Files).Change(change.File, change.Old, change.New);

        var result = folder.Read();

        var row = folder.RowOf(change.File, change.At ?? change.New);
        var reported = string.Join('\n', result.Faults.Select(fault => FaultText.Of(fault, Domain.Text.Language.English)));
        Assert.True(
            result.Faults.Any(fault => fault.Is(change.FaultKind) && (fault.File, fault.Row, fault.Column, fault.Found) == (change.File, row, change.Column, change.Found)),
            $"{change} at row {row}, but:\n{reported}");
        Assert.True(result.Faults.Length == change.Count, $"{change.Count} faults expected, but:\n{reported}");
    }

    [Fact]
    public void AlertSample_Read_HasItsBulletinsAndRules()
    {
        using var folder = new TestFolder(AlertSample.Files);

        var scenario = folder.Read().Scenario!;

        Assert.Equal(["a1", "a2", "a3", "a4"], scenario.Alerts.Select(alert => alert.Id));
        Assert.Equal([true, true, true, false], scenario.Alerts.Select(alert => alert.HasMandatoryCuts));
        Assert.Equal(("c1;c2", null), (string.Join(";", scenario.Alerts[0].Cities), scenario.Alerts[0].Replaces));
        Assert.Equal(("a2", "示例市", "示例〔2027〕3号"), (scenario.Alerts[2].Replaces, scenario.Alerts[2].Issuer, scenario.Alerts[2].Document));
        Assert.Equal("2027-01-26T08:00", ChinaTime.Write(scenario.Alerts[2].Ends));
        var actions = Assert.IsType<AlertActions>(scenario.Rules[0]);
        Assert.Equal((6, 12, Rounding.Down), (actions.Rows.Length, actions.MinimumHours, actions.ShareRounding));
        Assert.Equal(
            new AlertActionRow(PerformanceGrade.B, AlertLevel.Orange, new(AlertMeasure.LoadCut, 20, TransportBan.ChinaFourTrucks)), actions.Rows[4]);
        var credit = Assert.IsType<AlertCredit>(scenario.Rules[1]);
        Assert.Equal([AlertLevel.Orange, AlertLevel.Red], credit.Levels.AsEnumerable());
        Assert.Equal((AlertCreditMode.Deferred, Rounding.Up, "winter-2028"), (credit.Mode, credit.HalfDayRounding, credit.CreditPeriod));
        Assert.Equal((AlertCreditMode.Counted, Rounding.HalfUp, null), Rest(Assert.IsType<AlertCredit>(scenario.Rules[2])));
    }

    /// <summary>Clinker plants in the guide of 2020: none, own measures, load cut by 20 %, a stop of half the lines, a stop.</summary>
    [Theory]
    [InlineData(PerformanceGrade.A, "own", "own", "own")]
    [InlineData(PerformanceGrade.B, "none", "cut 20", "stop")]
    [InlineData(PerformanceGrade.BMinus, "share 50", "stop", "stop")]
    [InlineData(PerformanceGrade.C, "share 50", "stop", "stop")]
    [InlineData(PerformanceGrade.D, "stop", "stop", "stop")]
    public void Guide2020_AsDataInTheReference_AsksForWhatItSays(PerformanceGrade grade, string yellow, string orange, string red)
    {
        var rule = Assert.IsType<AlertActions>(new ReferenceExample(nameof(AlertActions)).Rule);

        Assert.Equal([yellow, orange, red], new[] { AlertLevel.Yellow, AlertLevel.Orange, AlertLevel.Red }.Select(level => Told(rule.ActionOf(grade, level)!)));
        Assert.Null(rule.ActionOf(PerformanceGrade.Unrated, AlertLevel.Red));
    }

    [Fact]
    public void AlertFile_ForAScenario_ReadsBulletinsAndFaults()
    {
        using var folder = new TestFolder(AlertSample.Files);
        var scenario = folder.Read().Scenario!;

        Assert.Equal(4, AlertFile.Read(folder.PathOf("alerts.csv"), scenario).Alerts!.Value.Length);
        Assert.True(Assert.Single(AlertFile.Read(folder.PathOf("no.csv"), scenario).Faults).Is(FaultKind.FileMissing));
        Assert.True(Assert.Single(AlertFile.Read(folder.Path, scenario).Faults).Is(FaultKind.FileIsFolder));
    }

    private static string Told(AlertAction action) => action.Measure switch
    {
        AlertMeasure.OwnMeasures => "own",
        AlertMeasure.LoadCut => $"cut {action.Percent}",
        AlertMeasure.StopShare => $"share {action.Percent}",
        AlertMeasure.Stop => "stop",
        _ => "none",
    };

    private static (AlertCreditMode, Rounding, string?) Rest(AlertCredit credit) => (credit.Mode, credit.HalfDayRounding, credit.CreditPeriod);
}
