using Scheduler.Papers.Benefits;

namespace Scheduler.Papers.Tests;

/// <summary>The five official figures, each under its set of factors.</summary>
public sealed class BenefitStatementTests
{
    private static IReadOnlyDictionary<string, ReadCell> Cells(PaperInput input) =>
        Office.Cells(PaperSet.PlanWorkbook(input).Bytes, 4);

    [Fact]
    public void Statement_OfTiny_AddsUpByHand()
    {
        // 6 × 5 000, and 9 × 2 500 + 10 × 4 000.
        Assert.Equal([new("甲市", 6, 6, 30_000), new("乙市", 19, 19, 62_500)], BenefitStatement.Of(Samples.Tiny).Cities.AsEnumerable());

        var cells = Cells(Samples.Tiny);
        var total = cells.Single(cell => cell.Value.Text == "合计").Key[1..];
        Assert.Equal([25m, 25m, 92_500m, 12_025m, 80_012.5m, 111m, 8.14m], "BCDEFGH".Select(column => cells[column + total].Number!.Value));
        Assert.Equal([null, null, 57.35m, 4.7175m], "IJKL".Select(column => cells[column + total].Number));
    }

    [Fact]
    public void Headings_OfTheSheet_NameTheSetOfEachFigure()
    {
        var cells = Cells(Samples.Tiny);

        Assert.Equal(("核算口径", "实测口径"), (cells["E3"].Text, cells["I3"].Text));
        Assert.Equal(["130 kg/t", "865 kg/t", "1.2 kg/t", "0.088 kg/t", "", "", "0.62 kg/t", "0.051 kg/t"], "EFGHIJKL".Select(column => cells[$"{column}5"].Text));
        Assert.Contains(cells.Values, cell => cell.Text.Contains("核算数，不是监测结果", StringComparison.Ordinal));
        Assert.Contains(cells.Values, cell => cell.Text.Contains("不表示为零", StringComparison.Ordinal));
    }

    [Fact]
    public void Clinker_OfManyPlans_IsWhatTheVerifierMissesInTheOutput()
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var input = Samples.Drawn(seed);
            var full = input.Scenario.OperatingLines.Sum(line => (long)line.TonnesPerDay * input.Scenario.Horizon.DayCount);
            Assert.True(full - input.Figures.Lines.Sum(line => line.OutputTonnes) == BenefitStatement.Of(input).ClinkerTonnes, $"seed {seed}");
        }
    }

    [Fact]
    public void Tonnes_OfAnUnknownFactor_AreUnknown()
    {
        Assert.Null(FactorSet.Tonnes(1_000, FactorSet.Measured.Coal));
        Assert.Null(FactorSet.Tonnes(1_000, FactorSet.Measured.Co2));
        Assert.Equal(0.62m, FactorSet.Tonnes(1_000, FactorSet.Measured.Nox));
        Assert.Equal(865m, FactorSet.Tonnes(1_000, FactorSet.Accounting.Co2));
    }
}
