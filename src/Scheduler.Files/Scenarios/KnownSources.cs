using System.Collections.Immutable;
using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios;

/// <summary>The notices that rules come from, by id; article and firmness are still those of the whole notice.</summary>
internal sealed class KnownSources(ImmutableArray<(string Id, RuleSource Source)> sources)
{
    public KnownNames Names { get; } = KnownNames.Of(ScenarioFiles.Scenario, sources.Select(pair => pair.Id), !sources.IsEmpty);

    /// <summary>The source, or null when the id is unknown.</summary>
    public RuleSource? Find(string id) => sources.FirstOrDefault(pair => pair.Id == id).Source;
}
