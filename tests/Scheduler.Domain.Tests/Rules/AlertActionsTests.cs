using Scheduler.Domain.Alerts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;

namespace Scheduler.Domain.Tests.Rules;

public sealed class AlertActionsTests
{
    private static readonly RuleSource Source = new("issuer", "notice", "article", Firmness.Rigid, Assumed: false);

    [Fact]
    public void ActionOf_BMinus_IsThatOfCUnlessItIsNamed()
    {
        var rule = new AlertActions("a", Source, LineSelector.All, [Row(PerformanceGrade.C, AlertMeasure.StopShare, 50)], 12, Rounding.Up, null);

        Assert.Equal(AlertMeasure.StopShare, rule.ActionOf(PerformanceGrade.BMinus, AlertLevel.Yellow)!.Measure);
        Assert.Null(rule.ActionOf(PerformanceGrade.BMinus, AlertLevel.Red));
        Assert.Null(rule.ActionOf(PerformanceGrade.Unrated, AlertLevel.Yellow));

        var named = rule with { Rows = rule.Rows.Add(Row(PerformanceGrade.BMinus, AlertMeasure.LoadCut, 30)) };
        Assert.Equal(AlertMeasure.LoadCut, named.ActionOf(PerformanceGrade.BMinus, AlertLevel.Yellow)!.Measure);
    }

    [Fact]
    public void Strictness_OfAllMeasures_RisesFromNothingToAStop()
    {
        AlertAction[] rising =
        [
            AlertAction.Nothing, Of(AlertMeasure.OwnMeasures, null), Of(AlertMeasure.LoadCut, 20), Of(AlertMeasure.LoadCut, 100),
            Of(AlertMeasure.StopShare, 1), Of(AlertMeasure.StopShare, 100), Of(AlertMeasure.Stop, null),
        ];

        Assert.Equal(rising, rising.OrderBy(action => action.Strictness));
        Assert.Equal(rising.Length, rising.Select(action => action.Strictness).Distinct().Count());
        Assert.Equal(3, rising.Count(action => action.Stops));
    }

    private static AlertAction Of(AlertMeasure measure, int? percent) => new(measure, percent, TransportBan.None);

    private static AlertActionRow Row(PerformanceGrade grade, AlertMeasure measure, int percent) => new(grade, AlertLevel.Yellow, Of(measure, percent));
}
