using Scheduler.Domain.Scenarios;
using Scheduler.Files.Scenarios;
using Scheduler.Optimization.Conflicts;
using Scheduler.Planning.Tests.Presets;
using Scheduler.Rulebook;
using Scheduler.Rulebook.Shapes;
using Scheduler.Testing;
using Scheduler.Verification;

namespace Scheduler.Planning.Tests.National;

/// <summary>scenarios/national-2027 is large, sound, and falls apart by provinces.</summary>
public sealed class NationalScenarioTests
{
    private static readonly Lazy<Scenario> Shipped = new(() =>
    {
        var read = ScenarioReader.Read(Repository.Path("scenarios", "national-2027"));
        Assert.Empty(read.Faults);
        return read.Scenario!;
    });

    private static readonly Lazy<ShutdownProblem> Compiled = new(() => ScenarioCompiler.Compile(Shipped.Value));

    [Fact]
    public void Lines_OfTheCountry_AreAThousandInThirtyProvinces()
    {
        Assert.InRange(Shipped.Value.OperatingLines.Count(), 1000, int.MaxValue);
        Assert.Equal(30, Shipped.Value.Cities.Select(city => city.Region).Distinct().Count());
    }

    [Fact]
    public void Rows_OfAllRules_TieOnlyLinesOfOneProvince()
    {
        var region = Shipped.Value.Cities.ToDictionary(city => city.Id, city => city.Region);
        var provinces = Shipped.Value.Lines.ToDictionary(line => line.Id, line => region[line.CityId]);
        var byIndex = Compiled.Value.Lines.Select(line => provinces[line.LineId]).ToArray();
        Assert.All(Compiled.Value.Sums, sum => Assert.Single(
            sum.Off.Select(term => byIndex[term.Line]).Concat(sum.Starts.Select(term => byIndex[term.Line])).Distinct()));
        Assert.All(Compiled.Value.Stocks, stock => Assert.Single(stock.Lines.Select(line => byIndex[line]).Distinct()));
    }

    [Fact]
    public void Counting_OfAllRules_FindsNoContradiction() => Assert.Empty(ArithmeticConflicts.Of(Compiled.Value));

    [Fact]
    public void DueDays_OfAllLines_AreTheSameForRulebookAndVerifier()
    {
        var recounted = PlanVerifier.Verify(Shipped.Value, ScenarioBuilder.Plan(Shipped.Value)).Figures!.Lines
            .ToDictionary(line => line.LineId, line => ShippedPreset.Written(line.Due));
        Assert.Equal(recounted, ScenarioCompiler.Entitle(Shipped.Value).ToDictionary(due => due.LineId, ShippedPreset.Written));
    }
}
