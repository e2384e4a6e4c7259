using System.Collections.Immutable;
using NodaTime;
using Scheduler.Store.Content;

namespace Scheduler.Worker.Nightly;

/// <summary>What the bureau's other systems have delivered about a scenario: files that take the place of the scenario's own.</summary>
/// <param name="Day">The last day whose events are in it.</param>
/// <param name="NoticeUntil">Last day that an issued notice speaks of, which nobody moves any more; null for none.</param>
/// <param name="Files">Files of the scenario's format, such as <c>states.csv</c>, <c>outlook.csv</c>, <c>alerts.csv</c>, <c>facts.csv</c>.</param>
internal sealed record Feed(LocalDate Day, LocalDate? NoticeUntil, ImmutableArray<StoredFile> Files);
