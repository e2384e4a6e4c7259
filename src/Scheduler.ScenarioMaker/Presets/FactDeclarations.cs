using System.Collections.Immutable;
using Scheduler.Domain.Facts;

namespace Scheduler.ScenarioMaker.Presets;

/// <summary>What <c>scenario.yaml</c> must declare for the facts of a preset.</summary>
public static class FactDeclarations
{
    private static readonly ImmutableArray<FactDefinition> All =
    [
        new(FactIds.AlertExempt, new("预警期间豁免", "exempt in alerts"), FactType.Flag, "", []),
        new(FactIds.ChemicalCoupled, new("化工联产", "coupled with a chemical plant"), FactType.Flag, "", []),
        new(FactIds.CoProcessingTonnes, new("协同处置量", "waste co-processed"), FactType.Number, "t/a", []),
        new(FactIds.Compliance, new("当月小时达标率", "hours in compliance in the month"), FactType.Number, "%", []),
        new(FactIds.DeepTreatment, new("协会深度治理A级", "the association's deep treatment A"), FactType.Flag, "", []),
        new(FactIds.Energy, new("熟料单位产品综合能耗", "energy of clinker"), FactType.Number, "kgce/t", []),
        new(FactIds.GreenFactory, new("国家级绿色工厂", "national green factory"), FactType.Flag, "", []),
        new(FactIds.HeatedArea, new("供暖面积", "heated area"), FactType.Number, "m²", []),
        new(FactIds.SpecialCementPercent, new("特种水泥比例", "share of special cement"), FactType.Number, "%", []),
        new(FactIds.TopRunner, new("能效领跑者", "energy top runner"), FactType.Flag, "", []),
        new(FactIds.UltraLow, new("超低排放", "ultra-low emission"), FactType.Flag, "", []),
    ];

    /// <summary>The block <c>facts:</c> for the facts that occur; null when they are all built in. An undeclared fact throws.</summary>
    public static string? Yaml(IEnumerable<DatedFact> facts)
    {
        var lines = facts.Select(fact => fact.Fact).Where(id => id != FactIds.Grade).Distinct().Order(StringComparer.Ordinal)
            .Select(id => All.Single(definition => definition.Id == id))
            .Select(definition => "  - " + Output.Yaml.Map(
            [
                ("id", definition.Id),
                ("name", Output.Yaml.Text(definition.Name)),
                ("type", definition.Type == FactType.Flag ? "flag" : "number"),
                .. definition.Unit.Length > 0 ? [("unit", Output.Yaml.Text(definition.Unit))] : Array.Empty<(string, string)>(),
            ]))
            .ToArray();
        return lines.Length == 0 ? null : string.Join('\n', lines.Prepend("facts:"));
    }
}
