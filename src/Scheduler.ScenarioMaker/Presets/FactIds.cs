namespace Scheduler.ScenarioMaker.Presets;

/// <summary>Ids of the facts in facts.csv; <c>scenario.yaml</c> declares them. Yes-or-no facts unless said otherwise.</summary>
public static class FactIds
{
    public const string Yes = "yes";
    public const string No = "no";

    /// <summary>Built in: performance grade.</summary>
    public const string Grade = "grade";

    /// <summary>Kiln tail stably at most 10 / 35 / 50 mg/m³ (PM, SO2, NOx), or formally accepted (超低排放).</summary>
    public const string UltraLow = "ultra-low";

    /// <summary>Hours in compliance in the month in which the day lies, percent, one decimal.</summary>
    public const string Compliance = "compliance";

    /// <summary>Energy of clinker, kgce/t, one decimal.</summary>
    public const string Energy = "energy";

    /// <summary>On the national list of energy top runners (能效领跑者).</summary>
    public const string TopRunner = "top-runner";

    /// <summary>On the list of national green factories (国家级绿色工厂).</summary>
    public const string GreenFactory = "green-factory";

    /// <summary>Exempt from own measures in alerts.</summary>
    public const string AlertExempt = "alert-exempt";

    /// <summary>Waste burnt in a year, tonnes.</summary>
    public const string CoProcessingTonnes = "co-processing-tonnes";

    /// <summary>Heated floor area, square metres.</summary>
    public const string HeatedArea = "heated-area-m2";

    /// <summary>Sichuan association's own grade for deep treatment; not the official grade A.</summary>
    public const string DeepTreatment = "deep-treatment";

    /// <summary>Special cement in the line's output, percent.</summary>
    public const string SpecialCementPercent = "special-cement-percent";

    /// <summary>Coupled with a chemical plant (化工联产); such plants were left out of a notice.</summary>
    public const string ChemicalCoupled = "chemical-coupled";

    public static string YesNo(bool value) => value ? Yes : No;
}
