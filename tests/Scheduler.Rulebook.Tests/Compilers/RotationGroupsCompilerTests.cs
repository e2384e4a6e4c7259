using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class RotationGroupsCompilerTests
{
    private static ScenarioBuilder Turns() => Compiling.TenDays()
        .Window("first", "2027-01-01..2027-01-03").Window("last", "2027-01-08..2027-01-10")
        .Line("L1", city: "c1").Line("L2", city: "c2", specialClass: SpecialClass.KeyProject).Line("L3", city: "c3");

    [Fact]
    public void Compile_Groups_AreOffInTheirOwnWindows()
    {
        var problem = Turns().Rotation("turns", ("c1", "first"), ("c2", "last")).Compile();
        Assert.Equal(["0-2: 3..3 turns", "0-9: 3..10 turns"], problem.Counts("L1").Order());
        Assert.Equal(["0-9: 3..10 turns", "7-9: 3..3 turns"], problem.Counts("L2").Order());
        Assert.Empty(problem.Counts("L3"));
    }

    [Fact]
    public void Entitle_Group_SaysWhichAndWhere()
    {
        var due = ScenarioCompiler.Entitle(Turns().Rotation("turns", ("c1", "first"), ("c2", "last")).Build())[0];
        Assert.Equal("group c1 stops in first: 3 days", Assert.Single(Assert.Single(due.Windows).Items).Reason.En);
    }

    [Fact]
    public void Compile_ExemptLine_IsNotForced()
    {
        var problem = Turns().Rotation("turns", ("c1", "first"), ("c2", "last"))
            .Treatment("exempt", SpecialClass.KeyProject, TreatmentKind.Exempt).Compile();
        Assert.Equal(["0-9: 0..0 exempt"], problem.Counts("L2"));
    }

    [Fact]
    public void Compile_OverlappingWindows_HaveBothGroupsOff()
    {
        var problem = Turns().Window("middle", "2027-01-02..2027-01-04").Rotation("turns", ("c1", "first"), ("c2", "middle")).Compile();
        Assert.Contains("0-2: 3..3 turns", problem.Counts("L1"));
        Assert.Contains("1-3: 3..3 turns", problem.Counts("L2"));
    }
}
