using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class DeferredMakeUpCompilerTests
{
    private static readonly LineSelector Heated = LineSelector.All with { SpecialClasses = [SpecialClass.ResidentialHeating] };

    private static ScenarioBuilder Deferring(int share) => Compiling.TenDays().Line("L1", specialClass: SpecialClass.ResidentialHeating).Line("L2")
        .Window("cold", "2027-01-01..2027-01-03").Window("stop", "2027-01-06..2027-01-07").Window("later", "2027-01-02..2027-01-10")
        .FixedWindow("winter", "cold").DeferredMakeUp("heated", "cold", share, "later", Heated, "stop");

    [Fact]
    public void Compile_HeatedLine_IsLetOffAndMakesUpOutsideMissedAndBlockedDays()
    {
        var problem = Deferring(50).Compile();
        // 50 % of 3 days, rounded up = 2; neither on 1–3 nor on 6–7 January
        Assert.Equal(["0-9: 2..10 winter+heated", "3-4+7-9: 2..5 heated"], problem.Counts("L1"));
        Assert.Equal(["0-9: 3..10 winter", "0-2: 3..3 winter"], problem.Counts("L2"));
    }

    /// <summary>Shandong 2021: a winter of 121 days from 1 December, and a summer stop of 20 days that must not pay for it.</summary>
    [Theory]
    [InlineData(100, 121)]
    [InlineData(50, 61)]
    public void Entitle_Shandong2021_WinterMovesBehindAndNotIntoTheSummerStop(int share, int made)
    {
        var builder = new ScenarioBuilder("2021-12-01..2022-11-30").Line("L1", specialClass: SpecialClass.ResidentialHeating).Line("L2")
            .Window("winter", "2021-12-01..2022-03-31").Window("june", "2022-06-11..2022-06-30").Window("open", "2022-04-01..2022-11-14")
            .FixedWindow("winter-stop", "winter").FixedWindow("summer-stop", "june")
            .DeferredMakeUp("heated", "winter", share, "open", Heated, "june");
        var dues = ScenarioCompiler.Entitle(builder.Build());
        Assert.Equal([0, 20, made], dues[0].Windows.Select(window => window.Days));
        Assert.Equal([121, 20], dues[1].Windows.Select(window => window.Days));
        Assert.True(dues[0].Windows[2].Window.Days.Intersect(builder.WindowOf("june").Days).IsEmpty);
        Assert.Equal(228 - 20, dues[0].Windows[2].Window.Days.Count);
    }

    [Fact]
    public void Entitle_AdjustedBase_IsDeferredAsAdjusted()
    {
        var builder = Compiling.TenDays().Line("L1", grade: PerformanceGrade.A).Window("cold", "2027-01-01..2027-01-05").Window("later", "2027-01-06..2027-01-10")
            .DeferredMakeUp("heated", "cold", 100, "later").GradeTable("table", "cold", [], new GradeTableRow(PerformanceGrade.A, null, null, -2)).BaseDays("base", "cold", 5);
        Assert.Equal([0, 3], ScenarioCompiler.Entitle(builder.Build()).Single().Windows.Select(window => window.Days));
    }

    [Fact]
    public void Entitle_NothingMissed_NothingIsMadeUp()
    {
        var builder = Compiling.TenDays().Line("L1").Window("cold", "2027-01-01..2027-01-05").Window("later", "2027-01-06..2027-01-10")
            .DeferredMakeUp("heated", "cold", 100, "later");
        Assert.Empty(ScenarioCompiler.Entitle(builder.Build()).Single().Windows);
    }
}
