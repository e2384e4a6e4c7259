namespace Scheduler.ScenarioMaker.Presets;

/// <summary>One operating plant of the tracker that burns clinker. Its name is never read.</summary>
/// <param name="Id">The tracker's id; orders plants and stays inside.</param>
/// <param name="ClinkerTonnesPerYear">Null where the tracker has no figure.</param>
/// <param name="CementTonnesPerYear">Null where the tracker has no figure.</param>
public sealed record TrackerPlant(string Id, string Province, string Municipality, long? ClinkerTonnesPerYear, long? CementTonnesPerYear)
{
    /// <summary>Days of a full year of a kiln, as the tracker's own figures mostly assume.</summary>
    private const int DaysPerYear = 330;

    /// <summary>Clinker per tonne of cement, per hundred (national mean, unverified).</summary>
    private const int ClinkerPercent = 65;

    /// <summary>A cement figure says less of the kilns: some are those of a whole group. No more than this is taken from it.</summary>
    private const int MostFromCement = 10_000;

    /// <summary>Where the tracker knows nothing: the commonest size.</summary>
    private const int Unknown = 2500;

    /// <summary>Group that it is taken to belong to; empty where it stands alone. Stays inside.</summary>
    public string Group { get; init; } = "";

    /// <summary>Tonnes a day that others derived from it, or that are drawn; null where the tracker's figures decide.</summary>
    public int? GivenTonnesPerDay { get; init; }

    /// <summary>Whose lines share a company: the group's, or the plant's own.</summary>
    public string Owner => Group.Length > 0 ? Group : Id;

    /// <summary>The tracker tells nothing of its size.</summary>
    public bool SizeUnknown => GivenTonnesPerDay is null && ClinkerTonnesPerYear is null && CementTonnesPerYear is null;

    /// <summary>Tonnes of clinker per day of all its kilns, estimated.</summary>
    public int TonnesPerDay => GivenTonnesPerDay ?? checked((int)(
        ClinkerTonnesPerYear is { } clinker ? clinker / DaysPerYear
        : CementTonnesPerYear is { } cement ? Math.Min(MostFromCement, cement * ClinkerPercent / 100 / DaysPerYear)
        : Unknown));
}
