using NodaTime;
using Scheduler.Store.Databases;

namespace Scheduler.Store.Scenarios;

/// <summary>A version of a scenario. It is never changed: other content is another version.</summary>
/// <param name="Hash">Content hash of the scenario, as plans name it.</param>
/// <param name="ScenarioId">The id that all versions share.</param>
/// <param name="Number">Versions of an id are counted from 1.</param>
/// <param name="TitleZh">Title in Chinese.</param>
/// <param name="TitleEn">Title in English.</param>
/// <param name="AddedAt">When.</param>
/// <param name="AddedBy">By whom.</param>
public sealed record StoredScenario(string Hash, string ScenarioId, long Number, string TitleZh, string TitleEn, Instant AddedAt, string AddedBy)
{
    internal sealed class Row
    {
        public string Hash { get; init; } = "";

        public string ScenarioId { get; init; } = "";

        public long Number { get; init; }

        public string TitleZh { get; init; } = "";

        public string TitleEn { get; init; } = "";

        public long AddedAt { get; init; }

        public string AddedBy { get; init; } = "";

        public StoredScenario Value => new(Hash, ScenarioId, Number, TitleZh, TitleEn, Moment.Of(AddedAt), AddedBy);
    }
}
