namespace Scheduler.Domain.Lines;

/// <summary>Grams emitted per tonne of clinker.</summary>
/// <param name="PmGramsPerTonne">Particulate matter.</param>
/// <param name="So2GramsPerTonne">Sulphur dioxide.</param>
/// <param name="NoxGramsPerTonne">Nitrogen oxides.</param>
public sealed record EmissionFactors(int PmGramsPerTonne, int So2GramsPerTonne, int NoxGramsPerTonne);
