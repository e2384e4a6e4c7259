using System.Collections.Immutable;
using Scheduler.Store.Content;

namespace Scheduler.Store.Scenarios;

/// <summary>A scenario to keep.</summary>
/// <param name="Hash">Its content hash.</param>
/// <param name="ScenarioId">Its id.</param>
/// <param name="TitleZh">Title in Chinese.</param>
/// <param name="TitleEn">Title in English.</param>
/// <param name="Files">Its folder.</param>
public sealed record NewScenario(string Hash, string ScenarioId, string TitleZh, string TitleEn, ImmutableArray<StoredFile> Files);
