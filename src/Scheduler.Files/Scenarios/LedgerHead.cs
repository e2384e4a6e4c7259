using Scheduler.Domain.Ledger;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios;

/// <summary>The section <c>ledger</c> of scenario.yaml.</summary>
/// <param name="Terms">Null where there is no section, or one with faults.</param>
/// <param name="Stands">Whether there is a section, or there may be one that could not be read.</param>
internal sealed record LedgerHead(LedgerTerms? Terms, bool Stands)
{
    /// <summary>For a scenario.yaml that cannot be read.</summary>
    public static LedgerHead Unreadable { get; } = new(null, Stands: true);

    /// <summary>The periods to which entries may belong.</summary>
    public KnownNames PeriodNames { get; } = KnownNames.Of(ScenarioFiles.Scenario, Terms?.Periods.Select(period => period.Id) ?? [], Terms is not null);
}
