using Scheduler.Store.Scenarios;

namespace Scheduler.Worker.Api;

/// <summary>A version of a scenario.</summary>
/// <param name="Hash">Its address.</param>
/// <param name="Id">The id that all versions share.</param>
/// <param name="Number">Versions of an id are counted from 1.</param>
/// <param name="TitleZh">Title in Chinese.</param>
/// <param name="TitleEn">Title in English.</param>
/// <param name="AddedAt">When, ISO 8601 in UTC.</param>
/// <param name="AddedBy">By whom.</param>
public sealed record ScenarioView(string Hash, string Id, long Number, string TitleZh, string TitleEn, string AddedAt, string AddedBy)
{
    internal static ScenarioView Of(StoredScenario scenario) => new(
        scenario.Hash, scenario.ScenarioId, scenario.Number, scenario.TitleZh, scenario.TitleEn, scenario.AddedAt.ToString(), scenario.AddedBy);
}
