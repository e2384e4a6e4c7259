using Scheduler.Domain.Text;

namespace Scheduler.ScenarioMaker.Lines;

/// <summary>A city that has kiln lines.</summary>
/// <param name="Id">Id in the scenario.</param>
/// <param name="Code">Two letters that line ids begin with.</param>
/// <param name="Name">Official name; the Chinese one is the key of the source tables.</param>
/// <param name="IsKey">One of the key cities (重点城市) that the province names for air quality.</param>
/// <param name="MarketId">Market that its lines are taken to supply.</param>
public sealed record ZhejiangCity(string Id, string Code, LocalizedText Name, bool IsKey, string MarketId)
{
    public string CityClass => IsKey ? ZhejiangCities.KeyClass : ZhejiangCities.GeneralClass;
}
