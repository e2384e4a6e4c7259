using System.Collections.Immutable;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Cities;

/// <summary>A prefecture city: the unit of outlook, people and many rules.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">Official name.</param>
/// <param name="CityClass">Class that rules may refer to, such as <c>key</c> (重点城市); free data.</param>
/// <param name="Population">Residents, persons.</param>
/// <param name="Assumed">Names of the columns whose value is assumed, not sourced.</param>
public sealed record City(string Id, LocalizedText Name, string CityClass, long Population, ImmutableArray<string> Assumed)
{
    /// <summary>Region of the province that rules may refer to; free data, empty where there are none.</summary>
    public string Region { get; init; } = "";
}
