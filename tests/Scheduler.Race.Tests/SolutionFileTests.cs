using Scheduler.Race.Solvers;

namespace Scheduler.Race.Tests;

/// <summary>Beginnings of solution files as the solvers wrote them.</summary>
public sealed class SolutionFileTests
{
    [Fact]
    public void CbcFile_OfAPlan_NamesWhatIsNotZero()
    {
        var solution = new CbcSolver().Read(
            ["Optimal - objective value -736565.00000000", "      1 x1           0.99999999                   -9048", "**      2 x2                    3                   -9970"], 4);
        Assert.Equal([0, 1, 3, 0], solution!.Values.ToArray());
        Assert.Equal(-736565, solution.Objective);
        Assert.Equal(1e-8, solution.Rounded, 1e-12);
    }

    [Theory]
    [InlineData("Stopped on time (no integer solution - continuous used) - objective value -89880511.14855544")]
    [InlineData("Infeasible - objective value 12.00000000")]
    public void CbcFile_WithoutAPlan_GivesNone(string first) =>
        Assert.Null(new CbcSolver().Read([first, "     41 x41           0.94222222                       0"], 50));

    [Fact]
    public void CbcFile_OfTheRelaxation_IsNotWhole()
    {
        var relaxed = new CbcSolver().Read(["Integer infeasible - objective value -89880511.14855547", "     41 x41           0.94222222                       0"], 50);
        Assert.False(relaxed!.IsWhole);
        var plan = new CbcSolver().Read(["Stopped on time - objective value -12.00000000", "     41 x41           0.99999999                       0"], 50);
        Assert.True(plan!.IsWhole);
    }

    [Fact]
    public void GlpkFile_OfAPlan_NumbersColumnsFromOne()
    {
        var solution = new GlpkSolver().Read(
            ["c Status:     INTEGER OPTIMAL", "s mip 2 3 o -736565", "i 1 0", "i 2 5", "j 1 0", "j 2 1", "j 3 7", "e o f"], 3);
        Assert.Equal([0, 1, 7], solution!.Values.ToArray());
        Assert.Equal(-736565, solution.Objective);
    }

    [Fact]
    public void GlpkFile_OfAnUndefinedStatus_GivesNone() => Assert.Null(new GlpkSolver().Read(["s mip 61538 44967 u 0", "j 1 0"], 1));

    [Fact]
    public void HighsFile_OfAPlan_IsRounded()
    {
        var solution = new HighsSolver().Read(["objective -736564.9999999992", "x0 0", "x1 0.9999999999999972", "x2 -2.7755575615628914e-15"], 3);
        Assert.Equal([0, 1, 0], solution!.Values.ToArray());
        Assert.Equal(-736564.9999999992, solution.Objective);
    }
}
