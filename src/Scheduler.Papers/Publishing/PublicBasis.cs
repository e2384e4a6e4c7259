namespace Scheduler.Papers.Publishing;

/// <summary>A notice that rules of the plan rest on.</summary>
/// <param name="Issuer">Who issued it.</param>
/// <param name="Notice">Document and number, as printed.</param>
/// <param name="HoldsAssumptions">Whether a rule or a number that is told under it is an assumption.</param>
public sealed record PublicBasis(string Issuer, string Notice, bool HoldsAssumptions)
{
    /// <summary>In words, as it stands in a paper.</summary>
    public string Text => PapersText.Say(HoldsAssumptions ? "Basis.Assumed" : "Basis", Issuer, Notice);
}
