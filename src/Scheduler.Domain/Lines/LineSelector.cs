using System.Collections.Immutable;
using Scheduler.Domain.Cities;

namespace Scheduler.Domain.Lines;

/// <summary>Chooses lines by attribute. An empty list or a missing limit does not restrict; all conditions must hold.</summary>
public sealed record LineSelector
{
    public static LineSelector All { get; } = new();

    public ImmutableArray<string> Lines { get; init; } = [];

    public ImmutableArray<string> Cities { get; init; } = [];

    public ImmutableArray<string> CityClasses { get; init; } = [];

    public ImmutableArray<string> Companies { get; init; } = [];

    public ImmutableArray<PerformanceGrade> Grades { get; init; } = [];

    public ImmutableArray<SpecialClass> SpecialClasses { get; init; } = [];

    /// <summary>Smallest filed capacity, tonnes per day, inclusive.</summary>
    public int? MinTonnesPerDay { get; init; }

    /// <summary>Largest filed capacity, tonnes per day, inclusive.</summary>
    public int? MaxTonnesPerDay { get; init; }

    /// <summary>Whether a line, standing in <paramref name="city"/>, is chosen.</summary>
    public bool Matches(ClinkerLine line, City city) =>
        Allows(Lines, line.Id)
        && Allows(Cities, line.CityId)
        && Allows(CityClasses, city.CityClass)
        && Allows(Companies, line.CompanyId)
        && Allows(Grades, line.Grade)
        && Allows(SpecialClasses, line.SpecialClass)
        && line.TonnesPerDay >= (MinTonnesPerDay ?? int.MinValue)
        && line.TonnesPerDay <= (MaxTonnesPerDay ?? int.MaxValue);

    private static bool Allows<T>(ImmutableArray<T> allowed, T value) => allowed.IsEmpty || allowed.Contains(value);
}
