using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class GradeTableCompilerTests
{
    private static ScenarioBuilder Lines() => Compiling.TenDays().City("c2", cityClass: "key")
        .Line("A", grade: PerformanceGrade.A).Line("B", grade: PerformanceGrade.B).Line("C", city: "c2", tonnesPerDay: 4000, grade: PerformanceGrade.C);

    [Fact]
    public void Compile_FittingRows_MoveTheDaysOfTheBase()
    {
        var problem = Lines().BaseDays("base", "horizon", 4)
            .GradeTable("table", "horizon", [new("small", 0), new("large", 4000)], new(PerformanceGrade.A, null, null, -1), new(null, "large", "key", 2))
            .Compile();
        Assert.Equal(["0-9: 3..10 base"], problem.Counts("A"));
        Assert.Equal(["0-9: 4..10 base"], problem.Counts("B"));
        Assert.Equal(["0-9: 6..10 base"], problem.Counts("C"));
    }

    [Fact]
    public void Compile_MoreTakenAwayThanOwed_OwesNothing() => Assert.Empty(
        Lines().BaseDays("base", "horizon", 2).GradeTable("table", "horizon", [], new GradeTableRow(PerformanceGrade.A, null, null, -3)).Compile().Counts("A"));

    [Fact]
    public void Compile_WindowWithoutABase_AddsNothing()
    {
        var problem = Lines().Window("w", "2027-01-03..2027-01-04").BaseDays("base", "horizon", 2)
            .GradeTable("table", "w", [], new GradeTableRow(PerformanceGrade.A, null, null, 3)).Compile();
        Assert.Equal(["0-9: 2..10 base"], problem.Counts("A"));
    }
}
