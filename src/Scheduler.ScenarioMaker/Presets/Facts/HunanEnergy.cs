namespace Scheduler.ScenarioMaker.Presets.Facts;

/// <summary>Energy class in Hunan's table, kgce per tonne of clinker.</summary>
public enum HunanEnergy
{
    /// <summary>At most 100 and a national top runner.</summary>
    TopRunner,

    /// <summary>At most 100.</summary>
    Low,

    /// <summary>Over 100, at most 117.</summary>
    Middle,

    /// <summary>Over 117.</summary>
    High,
}
