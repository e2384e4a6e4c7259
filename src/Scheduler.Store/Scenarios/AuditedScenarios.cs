using Scheduler.Store.Auditing;
using Scheduler.Store.Content;
using Scheduler.Store.Databases;

namespace Scheduler.Store.Scenarios;

/// <summary>Whether the versions of scenarios are exactly those that the audit tells of, with the files that they had. The bytes of files are <see cref="AuditedContent"/>'s affair.</summary>
internal sealed class AuditedScenarios : IAuditCheck
{
    private readonly AuditedNumbers numbers = new("scenario", "number", AuditFaultKind.ScenariosUnaudited);

    /// <summary>Versions that the audit tells of, and that are there.</summary>
    public long Versions { get; private set; }

    public async Task FollowAsync(Session session, AuditRow row, ICollection<AuditFault> faults)
    {
        if (ScenarioAddition.Of(row) is not { } added) return;
        var subject = $"{added.ScenarioId}, {added.Hash}";
        if (await session.FindAsync<Version>(
                "select scenario_id as ScenarioId, number as Number, added_by as AddedBy from scenario where hash = @Hash", new { added.Hash }).ConfigureAwait(false)
            is not { } version)
        {
            faults.Add(new AuditFault(row.Seq, AuditFaultKind.ScenarioMissing, subject));
            return;
        }

        Versions++;
        var follows = numbers.Tell(version.ScenarioId, version.Number, version.Number);
        var files = await session.ListAsync<NamedContent>(
            "select name as Name, content_hash as ContentHash from scenario_file where scenario_hash = @Hash", new { added.Hash }).ConfigureAwait(false);
        if (!follows || version.ScenarioId != added.ScenarioId || version.AddedBy != row.Actor || (added.FilesHash is { } hash && ScenarioAddition.HashOf(files) != hash))
            faults.Add(new AuditFault(row.Seq, AuditFaultKind.ScenarioAltered, subject));
    }

    public Task FinishAsync(Session session, ICollection<AuditFault> faults) => numbers.FinishAsync(session, faults);

    private sealed class Version
    {
        public string ScenarioId { get; init; } = "";

        public long Number { get; init; }

        public string AddedBy { get; init; } = "";
    }
}
