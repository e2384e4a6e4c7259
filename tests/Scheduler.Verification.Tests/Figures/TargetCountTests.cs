using NodaTime;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Targets;
using Scheduler.Domain.Text;
using Scheduler.Testing;
using Scheduler.Verification.Figures;

namespace Scheduler.Verification.Tests.Figures;

public class TargetCountTests
{
    private static readonly LineSelector GradeA = LineSelector.All with { Grades = [PerformanceGrade.A] };

    private static readonly LineSelector Thrifty = LineSelector.All with { Facts = [new FactCondition("energy", [], AtMost: 100_000)] };

    // 10,000 t/d, of which grade A: L1 and L2, 5,000 t/d; energy: 100 exactly, above, unknown, below.
    private static ScenarioBuilder Fleet() => new ScenarioBuilder("2027-01-01..2027-01-30")
        .Line("L1", tonnesPerDay: 2000, grade: PerformanceGrade.A).Fact("L1", "energy", 100_000)
        .Line("L2", tonnesPerDay: 3000, grade: PerformanceGrade.A).Fact("L2", "energy", 100_001)
        .Line("L3", tonnesPerDay: 4000)
        .Line("L4", tonnesPerDay: 1000).Fact("L4", "energy", 99_000)
        .Line("L5", tonnesPerDay: 9000, grade: PerformanceGrade.A, status: LineStatus.Building);

    private static TargetFigures Count(ScenarioBuilder builder, Target target, LocalDate? on = null) =>
        Assert.Single(TargetCount.Of(builder.Build() with { Targets = [target] }, on));

    private static ShareTarget Share(TargetUnit unit, LineSelector where, ShareBound bound, int percentThousandths, LineSelector? among = null, LocalDate? by = null) =>
        new("t", LocalizedText.Same("t"), ScenarioBuilder.Source, by, unit, where, among ?? LineSelector.All, new(bound, percentThousandths));

    [Theory]
    [InlineData(TargetUnit.Lines, ShareBound.AtLeast, 50_000, TargetOutcome.Met)]
    [InlineData(TargetUnit.Lines, ShareBound.AtLeast, 50_001, TargetOutcome.Missed)]
    [InlineData(TargetUnit.Lines, ShareBound.AtMost, 50_000, TargetOutcome.Met)]
    [InlineData(TargetUnit.Lines, ShareBound.AtMost, 49_999, TargetOutcome.Missed)]
    [InlineData(TargetUnit.Capacity, ShareBound.AtLeast, 50_000, TargetOutcome.Met)]
    [InlineData(TargetUnit.Capacity, ShareBound.AtLeast, 50_001, TargetOutcome.Missed)]
    public void Share_AtTheLimitToTheThousandth_IsJudgedExactly(TargetUnit unit, ShareBound bound, int percentThousandths, TargetOutcome outcome)
    {
        var figures = Count(Fleet(), Share(unit, GradeA, bound, percentThousandths));

        Assert.Equal(outcome, figures.Outcome);
        Assert.Equal(unit == TargetUnit.Lines ? new LineShare(2, 4) : new LineShare(5000, 10_000), figures.Lowest);
        Assert.Equal(figures.Lowest, figures.Highest);
        Assert.Equal(["L1", "L2"], figures.With(TargetAnswer.Fits).Select(line => line.LineId));
        Assert.Equal(new LineTotal(2, 5000), figures.TotalOf(TargetAnswer.FitsNot));
    }

    [Theory]
    [InlineData(30_000, TargetOutcome.Met)]
    [InlineData(30_001, TargetOutcome.Open)]
    [InlineData(70_000, TargetOutcome.Open)]
    [InlineData(70_001, TargetOutcome.Missed)]
    public void Share_WithAnUnknownFact_LiesBetweenTwo(int percentThousandths, TargetOutcome outcome)
    {
        var figures = Count(Fleet(), Share(TargetUnit.Capacity, Thrifty, ShareBound.AtLeast, percentThousandths));

        Assert.Equal(outcome, figures.Outcome);
        Assert.Equal((new LineShare(3000, 10_000), new LineShare(7000, 10_000)), (figures.Lowest, figures.Highest));
        var open = Assert.Single(figures.With(TargetAnswer.Unknown));
        Assert.Equal(("L3", "energy"), (open.LineId, Assert.Single(open.MissingFacts)));
    }

    [Fact]
    public void Among_UnknownOrNobody_IsNotCountedForCertain()
    {
        // L3 may or may not be among the thrifty ones; of the others L1 has grade A and L4 has not.
        var figures = Count(Fleet(), Share(TargetUnit.Lines, GradeA, ShareBound.AtLeast, 50_000, Thrifty));
        Assert.Equal((new LineShare(1, 3), new LineShare(1, 2), TargetOutcome.Open), (figures.Lowest, figures.Highest, figures.Outcome));
        Assert.Equal(["L1", "L3", "L4"], figures.Lines.Select(line => line.LineId));

        var nobody = Count(Fleet(), Share(TargetUnit.Lines, GradeA, ShareBound.AtLeast, 0, LineSelector.All with { MinTonnesPerDay = 9000 }));
        Assert.Equal((TargetOutcome.NoLines, null, null), (nobody.Outcome, nobody.Lowest, nobody.Highest));
    }

    [Fact]
    public void DatedFacts_OfTheDayOnWhichTheTargetIsDue_Count()
    {
        var builder = Fleet().Grade("L3", PerformanceGrade.A, "2027-01-20");
        Assert.Equal(new LineShare(2, 4), At(null).Lowest);
        Assert.Equal((new LocalDate(2027, 1, 1), new LineShare(2, 4)), (At(new(2025, 12, 31)).On, At(new(2025, 12, 31)).Lowest!));
        Assert.Equal(new LineShare(2, 4), At(new(2027, 1, 19)).Lowest);
        Assert.Equal(new LineShare(3, 4), At(new(2027, 1, 20)).Lowest);
        Assert.Equal((new LocalDate(2027, 1, 30), new LineShare(3, 4)), (At(new(2030, 1, 1)).On, At(new(2030, 1, 1)).Lowest!));
        Assert.Equal(new LineShare(3, 4), Count(builder, Share(TargetUnit.Lines, GradeA, ShareBound.AtLeast, 0), new LocalDate(2027, 1, 30)).Lowest);

        TargetFigures At(LocalDate? by) => Count(builder, Share(TargetUnit.Lines, GradeA, ShareBound.AtLeast, 0, by: by));
    }

    [Fact]
    public void List_OfSmallLines_NamesThemAndTellsWhatIsAssumed()
    {
        var small = LineSelector.All with { MaxTonnesPerDay = 2500 };
        var scenario = Fleet().Build() with { Targets = [new ListTarget("exit", LocalizedText.Same("exit"), ScenarioBuilder.Source, null, small, LineSelector.All)] };
        scenario = scenario with { Lines = [.. scenario.Lines.Select(line => line.Id == "L4" ? line with { Assumed = ["tonnes_per_day"] } : line with { Assumed = ["grade"] })] };

        var figures = Assert.Single(TargetCount.Of(scenario));

        Assert.Equal((TargetOutcome.Listed, 1), (figures.Outcome, figures.AssumedLines));
        Assert.Equal([("L1", false), ("L4", true)], figures.With(TargetAnswer.Fits).Select(line => (line.LineId, line.Assumed)));
    }

    [Fact]
    public void Uncountable_Target_HasNoLines()
    {
        var figures = Count(Fleet(), new UncountableTarget("x", LocalizedText.Same("x"), ScenarioBuilder.Source, null, LocalizedText.Same("y")));
        Assert.Equal((TargetOutcome.Uncountable, 0), (figures.Outcome, figures.Lines.Length));
    }
}
