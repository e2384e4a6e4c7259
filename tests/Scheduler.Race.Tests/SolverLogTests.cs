using Scheduler.Race.Logs;

namespace Scheduler.Race.Tests;

/// <summary>Lines of logs as the solvers wrote them for scenarios/tiny and scenarios/zhejiang-2027.</summary>
public sealed class SolverLogTests
{
    [Theory]
    [InlineData("Cbc0016I Integer solution of -713538 found by strong branching after 3647 iterations and 6 nodes (1.23 seconds)", -713538.0, null)]
    [InlineData("Cbc0012I Integer solution of -736565 found by DiveCoefficient after 3757 iterations and 11 nodes (1.24 seconds)", -736565.0, null)]
    [InlineData("Cbc0010I After 0 nodes, 1 on tree, 1e+50 best solution, best possible -739194.98 (1.07 seconds)", null, -739194.985)]
    [InlineData("Cbc0001I Search completed - best objective -736565, took 3847 iterations and 12 nodes (1.24 seconds)", -736565.0, -736565.5)]
    [InlineData("Cbc0005I Partial search - best objective 1e+50 (best possible -89879752), took 0 iterations and 0 nodes (63.39 seconds)", null, -89879752.5)]
    [InlineData("Cbc0013I At root node, 14 cuts changed objective from -751331.3 to -739246.99 in 100 passes", null, -739246.995)]
    [InlineData("Continuous objective value is -8.98805e+07 - 1.52 seconds", null, -89880550.0)]
    [InlineData("Lower bound:                    -89879752.038", null, -89879752.0385)]
    public void CbcLine_OfValueOrBound_IsRead(string line, double? value, double? bound) => AssertClaim(new CbcLog(), line, value, bound);

    [Theory]
    [InlineData("Cbc0038I Pass   1: suminf.    4.23611 (26) obj. -736038 iterations 96")]
    [InlineData("Cbc0038I Mini branch and bound did not improve solution (0.22 seconds)")]
    [InlineData("Cuts at root node changed objective from -751331 to -739195")]
    [InlineData("Cbc0032I Strong branching done 344 times (7736 iterations), fathomed 1 nodes and fixed 10 variables")]
    [InlineData("")]
    public void CbcLine_OfOtherThings_SaysNothing(string line) => Assert.Null(new CbcLog().Read(line));

    [Theory]
    [InlineData(" T       0       0         0   0.00%   -736609.86567   -736565            0.01%     1253     35    100       229     0.8s", -736565.0, -736609.865675)]
    [InlineData("         1       0         1 100.00%   -736565         -736565            0.00%     1253     35    100       229     0.8s", -736565.0, -736565.5)]
    [InlineData("         0       0         0   0.00%   -754029.55      inf                  inf        0      0      6        87     0.4s", null, -754029.555)]
    [InlineData("  Dual bound        -271740921", null, -271740921.5)]
    [InlineData("  Primal bound      inf", null, null)]
    public void HighsLine_OfValueOrBound_IsRead(string line, double? value, double? bound) => AssertClaim(new HighsLog(), line, value, bound);

    [Theory]
    [InlineData("Src  Proc. InQueue |  Leaves   Expl. | BestBound       BestSol              Gap |   Cuts   InLp Confl. | LpIters     Time")]
    [InlineData("61132 rows, 43923 cols, 1081357 nonzeros 1s")]
    [InlineData("Presolve reductions: rows 58557(-2982); columns 42728(-2239); nonzeros 1046692(-63963) ")]
    [InlineData("                    -736565 (objective)")]
    public void HighsLine_OfOtherThings_SaysNothing(string line) => Assert.Null(new HighsLog().Read(line));

    [Theory]
    [InlineData("+   200: mip =     not found yet >=              -inf        (1; 0)", null, null)]
    [InlineData("+   598: >>>>>  -7.365650000e+05 >=  -7.371690000e+05 < 0.1% (33; 14)", -736565.0, -737169.00005)]
    [InlineData("+   605: mip =  -7.365650000e+05 >=     tree is empty   0.0% (0; 93)", -736565.0, -736565.00005)]
    public void GlpkLine_OfTheTree_IsRead(string line, double? value, double? bound) => AssertClaim(new GlpkLog(), line, value, bound);

    [Fact]
    public void GlpkLog_OfARelaxation_BoundsOnlyOnceItIsSolved()
    {
        var log = new GlpkLog();
        Assert.Null(log.Read("    112: obj =  -6.232042226e+05 inf =   4.086e-14 (0)"));
        Assert.Null(log.Read("*   200: obj =  -7.568066848e+05 inf =   6.250e-15 (0) 1"));
        var solved = log.Read("OPTIMAL LP SOLUTION FOUND");
        Assert.Equal(-756806.68485, solved!.Bound!.Value, 1e-6);
        Assert.Null(new GlpkLog().Read("OPTIMAL LP SOLUTION FOUND"));
    }

    [Theory]
    [InlineData("-8.98805e+07", -89880500, 50)]
    [InlineData("-9e+07", -90000000, 50)] // six digits were meant, and zeros at the end are not printed
    [InlineData("12.25", 12.25, 0.005)]
    [InlineData("-736565", -736565, 0.5)]
    public void PrintedNumber_OfManyForms_KnowsItsRounding(string text, double value, double rounding)
    {
        var read = PrintedNumber.Read(text)!.Value;
        Assert.Equal(value, read.Value, 1e-9);
        Assert.Equal(rounding, read.Rounding, 1e-9);
    }

    [Theory]
    [InlineData("inf")]
    [InlineData("-inf")]
    [InlineData("1e+50")]
    [InlineData("not found yet")]
    public void PrintedNumber_OfNone_IsNull(string text) => Assert.Null(PrintedNumber.Read(text));

    private static void AssertClaim(ISolverLog log, string line, double? value, double? bound)
    {
        var claim = log.Read(line);
        Assert.NotNull(claim);
        Assert.Equal(value, claim.Value);
        Assert.Equal(bound is null, claim.Bound is null);
        if (bound is { } expected) Assert.Equal(expected, claim.Bound!.Value, 1e-6);
    }
}
