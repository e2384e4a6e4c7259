namespace Scheduler.Papers.Benefits;

/// <summary>What a tonne of clinker that is not made saves, by one way of counting; grams per tonne, null where the source says nothing.</summary>
/// <param name="Key">Key of its name and source in the texts.</param>
/// <param name="Coal">Raw coal.</param>
/// <param name="Co2">Carbon dioxide.</param>
/// <param name="Nox">Nitrogen oxides.</param>
/// <param name="Dust">Dust.</param>
public sealed record FactorSet(string Key, int? Coal, int? Co2, int? Nox, int? Dust)
{
    /// <summary>The factors by which associations and provinces account (核算口径): those of Shandong's statement of 2023.</summary>
    public static FactorSet Accounting { get; } = new("Accounting", Coal: 130_000, Co2: 865_000, Nox: 1_200, Dust: 88);

    /// <summary>Means of measured stacks (实测口径, CEMS of 2018), per tonne of the national clinker output; coal and carbon dioxide are not measured there.</summary>
    public static FactorSet Measured { get; } = new("Measured", Coal: null, Co2: null, Nox: 620, Dust: 51);

    /// <summary>Tonnes that some clinker stands for; exact, null where the factor is unknown.</summary>
    /// <param name="clinkerTonnes">Clinker that is not made.</param>
    /// <param name="gramsPerTonne">One of the factors.</param>
    public static decimal? Tonnes(long clinkerTonnes, int? gramsPerTonne) => gramsPerTonne is { } factor ? (decimal)clinkerTonnes * factor / 1_000_000m : null;
}
