using System.Collections.Immutable;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Facts;

namespace Scheduler.Domain.Lines;

/// <summary>Chooses lines by attribute. An empty list or a missing limit does not restrict; all conditions must hold.</summary>
/// <remarks>Judging knows three answers: a condition on a fact that nobody stated is neither met nor unmet, and such a line is not chosen,
/// not even by the opposite condition.</remarks>
public sealed record LineSelector
{
    public static LineSelector All { get; } = new();

    public ImmutableArray<string> Lines { get; init; } = [];

    public ImmutableArray<string> Cities { get; init; } = [];

    public ImmutableArray<string> CityClasses { get; init; } = [];

    public ImmutableArray<string> Regions { get; init; } = [];

    public ImmutableArray<string> Companies { get; init; } = [];

    public ImmutableArray<string> Markets { get; init; } = [];

    public ImmutableArray<PerformanceGrade> Grades { get; init; } = [];

    public ImmutableArray<SpecialClass> SpecialClasses { get; init; } = [];

    /// <summary>Smallest filed capacity, tonnes per day, inclusive.</summary>
    public int? MinTonnesPerDay { get; init; }

    /// <summary>Largest filed capacity, tonnes per day, inclusive.</summary>
    public int? MaxTonnesPerDay { get; init; }

    /// <summary>Conditions on facts that the scenario declares.</summary>
    public ImmutableArray<FactCondition> Facts { get; init; } = [];

    /// <summary>All of these choose the line.</summary>
    public ImmutableArray<LineSelector> AllOf { get; init; } = [];

    /// <summary>At least one of these chooses the line.</summary>
    public ImmutableArray<LineSelector> AnyOf { get; init; } = [];

    /// <summary>This does not choose the line.</summary>
    public LineSelector? Not { get; init; }

    /// <summary>Whether a line, standing in <paramref name="city"/>, is chosen for certain.</summary>
    public bool Matches(ClinkerLine line, City city) => Judge(line, city) == true;

    /// <summary>Whether a line is chosen; null when that hangs on an unknown fact.</summary>
    public bool? Judge(ClinkerLine line, City city)
    {
        if (!MatchesAttributes(line, city)) return false;
        return And(
        [
            .. Facts.Select(condition => condition.Judge(line.Facts.GetValueOrDefault(condition.FactId))),
            .. AllOf.Select(part => part.Judge(line, city)),
            .. AnyOf.IsEmpty ? Array.Empty<bool?>() : [Or([.. AnyOf.Select(part => part.Judge(line, city))])],
            .. Not is { } not ? [!not.Judge(line, city)] : Array.Empty<bool?>(),
        ]);
    }

    /// <summary>This selector and all that it holds, outermost first.</summary>
    public IEnumerable<LineSelector> Parts() =>
        [this, .. AllOf.Concat(AnyOf).Concat(Not is { } not ? [not] : []).SelectMany(part => part.Parts())];

    private bool MatchesAttributes(ClinkerLine line, City city) =>
        Allows(Lines, line.Id)
        && Allows(Cities, line.CityId)
        && Allows(CityClasses, city.CityClass)
        && Allows(Regions, city.Region)
        && Allows(Companies, line.CompanyId)
        && Allows(Markets, line.MarketId)
        && Allows(Grades, line.Grade)
        && Allows(SpecialClasses, line.SpecialClass)
        && line.TonnesPerDay >= (MinTonnesPerDay ?? int.MinValue)
        && line.TonnesPerDay <= (MaxTonnesPerDay ?? int.MaxValue);

    private static bool? And(ImmutableArray<bool?> answers) =>
        answers.Contains(false) ? false : answers.Contains(null) ? null : true;

    private static bool? Or(ImmutableArray<bool?> answers) =>
        answers.Contains(true) ? true : answers.Contains(null) ? null : false;

    private static bool Allows<T>(ImmutableArray<T> allowed, T value) => allowed.IsEmpty || allowed.Contains(value);
}
