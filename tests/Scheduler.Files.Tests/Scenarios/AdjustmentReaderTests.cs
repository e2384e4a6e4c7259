using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Reference;

namespace Scheduler.Files.Tests.Scenarios;

/// <summary>The examples of the reference, read with every number.</summary>
public sealed class AdjustmentReaderTests
{
    private static Scenario Example(string kind) => new ReferenceExample(kind).Read().Scenario!;

    private static ImmutableArray<T> Rules<T>()
        where T : Rule => [.. Example(typeof(T).Name).Rules.OfType<T>()];

    [Fact]
    public void CityAddOn_Read_HasItsNumbers() => Assert.Equal(
        [("q1", CityAddOnMode.AtLeast, 45), ("q1", CityAddOnMode.Add, 3)],
        Rules<CityAddOn>().Select(rule => (rule.Window.Id, rule.Mode, rule.Days)));

    [Fact]
    public void Clawback_Read_HasItsNumbers()
    {
        var rule = Assert.Single(Rules<Clawback>());
        Assert.Equal(("horizon", "conditions", "ultra-low", "compliance"), (rule.Window.Id, rule.BonusRule, rule.BonusRow, rule.FactId));
        Assert.Equal((98_000L, "98", 3, 2), (rule.BelowThousandths, rule.BelowPercent, rule.DaysPerMonth, rule.Strikes));
    }

    [Fact]
    public void DeltaTable_Read_HasEveryRow()
    {
        var table = Assert.Single(Rules<DeltaTable>());
        Assert.Equal(("horizon", DeltaStacking.Sum, 40), (table.Window.Id, table.Stacking, table.FloorDays));
        Assert.Equal(
            [("ultra-low", -20, null), ("grade-a", -20, null), ("low-energy", -10, null), ("top-runner", -5, "low-energy"), ("high-energy", 10, null)],
            table.Rows.Select(row => (row.Id, row.Days, row.Requires)));
        Assert.Equal(new LocalizedText("能效领跑者", "energy top runner"), table.Rows[3].Name);
        Assert.Equal("工信部能效领跑者名单", table.Rows[3].Evidence);
        Assert.Equal((117_000, null), (Assert.Single(table.Rows[4].AppliesTo.Facts).Above, table.Rows[4].AppliesTo.Facts[0].AtLeast));
    }

    [Fact]
    public void DeltaTable_WithoutStackingAndFloor_AddsUpDownToNothing()
    {
        var table = Example(nameof(Clawback)).Rules.OfType<DeltaTable>().Single();
        Assert.Equal((DeltaStacking.Sum, 0), (table.Stacking, table.FloorDays));
    }

    [Fact]
    public void ExtraRun_Read_HasItsGrants()
    {
        var rules = Rules<ExtraRun>();
        Assert.Equal([(10, null), (null, 20)], rules.Select(rule => (rule.CapDays, rule.CapLineDays)));
        Assert.Equal(new LocalDate(2027, 3, 31), rules[0].Deadline);
        var (first, second) = (Assert.Single(rules[0].Grants), Assert.Single(rules[1].Grants));
        Assert.Equal(("north", 8, new LocalDate(2027, 3, 15), "示例保供函〔2027〕3号"), (first.Region, first.Days, first.AppliedOn, first.Document));
        Assert.Null(second.Region);
        Assert.Equal(["L6", "L7"], second.Lines.AsEnumerable());
    }

    [Fact]
    public void Factor_Read_HasItsNumbers() =>
        Assert.Equal([(40, Rounding.Up), (50, Rounding.Up)], Rules<Factor>().Select(rule => (rule.Percent, rule.Rounding)));

    [Fact]
    public void FuelSubstitution_Read_HasItsSteps()
    {
        var rule = Assert.Single(Rules<FuelSubstitution>());
        Assert.Equal([new FuelStep(10_000, 5), new FuelStep(20_000, 10), new FuelStep(30_000, 15)], rule.Steps.AsEnumerable());
        Assert.Equal("substitute-fuel", rule.FactId);
        Assert.Equal(FactType.Number, Example(nameof(FuelSubstitution)).FactDefinitions.Single(fact => fact.Id == rule.FactId).Type);
    }

    [Fact]
    public void Scope_Read_HasTheDaysBeforeItsDate()
    {
        var rules = Rules<Scope>();
        Assert.Equal((ScopeMode.Excluded, null), (rules[0].Mode, rules[0].From));
        Assert.Null(rules[0].SpokenDays);
        Assert.Equal((ScopeMode.ProRata, new LocalDate(2027, 4, 1)), (rules[1].Mode, rules[1].From));
        Assert.Equal(90, rules[1].SpokenDays!.Count);
        Assert.Equal(new LocalizedText("丙市自行安排", "City Three manages itself"), rules[0].Reason);
    }
}
