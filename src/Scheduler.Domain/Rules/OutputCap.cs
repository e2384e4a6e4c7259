using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>A line, company, city or the province makes at most so many tonnes of clinker in a window.</summary>
/// <remarks>"Reduce and control output" (减量控量), Zhejiang plan of 14 December 2023. Output is counted at filed capacity on each running day.</remarks>
/// <param name="Scope">What a member of <paramref name="MaxTonnes"/> is.</param>
/// <param name="MaxTonnes">Member id → tonnes; for the province the id is <c>province</c>.</param>
public sealed record OutputCap(
    string Id,
    RuleSource Source,
    LineSelector AppliesTo,
    CapScope Scope,
    Window Window,
    ImmutableSortedDictionary<string, long> MaxTonnes)
    : Rule(Id, Source, AppliesTo)
{
    /// <summary>The member id of the province.</summary>
    public const string ProvinceMember = "province";

    public override LocalizedText Sentence =>
        RuleText.Catalog.Format($"OutputCap.{Scope}", Window.Name, MaxTonnes.Count, MaxTonnes.Values.Sum());

    public override RuleReach Reach => RuleReach.Whole;

    public override Window? SpokenWindow => Window;

    /// <summary>Under which member a line is counted.</summary>
    public string MemberOf(ClinkerLine line) => Scope switch
    {
        CapScope.Line => line.Id,
        CapScope.Company => line.CompanyId,
        CapScope.City => line.CityId,
        _ => ProvinceMember,
    };
}
