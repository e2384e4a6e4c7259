using System.Collections.Immutable;
using System.Data.Common;
using Scheduler.Store.Auditing;
using Scheduler.Store.Content;
using Scheduler.Store.Databases;

namespace Scheduler.Store.Proposals;

/// <summary>Proposed plans, decisions about them, and the plans that are or were in force. No plan comes into force without an approval, and none is taken away.</summary>
public sealed class ProposalStore
{
    private readonly Sessions sessions;

    internal ProposalStore(Sessions sessions) => this.sessions = sessions;

    public Task<Proposal?> FindAsync(long id, CancellationToken cancelled = default) => sessions.ReadAsync(session => ProposalTable.FindAsync(session, id), cancelled);

    /// <summary>Newest first.</summary>
    /// <param name="state">Only these; null for all.</param>
    public Task<ImmutableArray<Proposal>> ListAsync(ProposalState? state, int most, CancellationToken cancelled = default) => sessions.ReadAsync(
        async session => (await session.ListAsync<Proposal.Row>(
                $"select {Proposal.Row.Columns} from proposal where @state = '' or state = @state order by id desc limit @most",
                new { state = state is { } one ? ProposalTable.Word(one) : "", most = (long)most }).ConfigureAwait(false))
            .Select(row => row.Value).ToImmutableArray(),
        cancelled);

    /// <summary>The plan in force, or null before the first approval.</summary>
    public Task<PlanInForceRecord?> CurrentAsync(string scenarioId, CancellationToken cancelled = default) =>
        sessions.ReadAsync(session => ProposalTable.CurrentAsync(session, scenarioId), cancelled);

    /// <summary>The plans in force of all scenarios, by their ids.</summary>
    public Task<ImmutableArray<PlanInForceRecord>> AllCurrentAsync(CancellationToken cancelled = default) => sessions.ReadAsync(
        async session => (await session.ListAsync<PlanInForceRecord.Row>(
                $"""
                select {PlanInForceRecord.Row.Columns} from plan_in_force one
                where number = (select max(number) from plan_in_force other where other.scenario_id = one.scenario_id) order by scenario_id
                """).ConfigureAwait(false))
            .Select(row => row.Value).ToImmutableArray(),
        cancelled);

    /// <summary>All plans that were ever in force, newest first.</summary>
    public Task<ImmutableArray<PlanInForceRecord>> HistoryAsync(string scenarioId, CancellationToken cancelled = default) => sessions.ReadAsync(
        async session => (await session.ListAsync<PlanInForceRecord.Row>(
                $"select {PlanInForceRecord.Row.Columns} from plan_in_force where scenario_id = @scenarioId order by number desc", new { scenarioId }).ConfigureAwait(false))
            .Select(row => row.Value).ToImmutableArray(),
        cancelled);

    /// <summary>The bytes of a plan.</summary>
    public Task<byte[]?> ReadPlanAsync(string planHash, CancellationToken cancelled = default) =>
        sessions.ReadAsync(session => ContentTable.FindAsync(session, planHash), cancelled);

    /// <summary>Puts a proposed plan in force.</summary>
    public async Task<Decision> ApproveAsync(long id, Actor actor, string note, CancellationToken cancelled = default)
    {
        try
        {
            return await sessions.WriteAsync(
                async session =>
                {
                    if (await ProposalTable.FindAsync(session, id).ConfigureAwait(false) is not { } proposal) return Decision.Unknown;
                    if (proposal.State != ProposalState.Pending) return Decision.DecidedBefore;
                    var current = await ProposalTable.CurrentAsync(session, proposal.ScenarioId).ConfigureAwait(false);
                    if ((current?.Number ?? 0) != proposal.BaseNumber) return Decision.Overtaken;
                    if (!await DecideAsync(session, id, ProposalState.Approved, actor, note).ConfigureAwait(false)) return Decision.DecidedBefore;
                    await session.ExecuteAsync(
                        """
                        insert into plan_in_force (scenario_id, number, proposal_id, scenario_hash, plan_hash, approved_at, approved_by)
                        values (@ScenarioId, @number, @Id, @ScenarioHash, @PlanHash, now_ms(), @Name)
                        """,
                        new { proposal.ScenarioId, number = proposal.BaseNumber + 1, proposal.Id, proposal.ScenarioHash, proposal.PlanHash, actor.Name }).ConfigureAwait(false);
                    return Decision.Taken;
                },
                cancelled).ConfigureAwait(false);
        }
        catch (DbException fault) when (sessions.Database.IsDuplicate(fault))
        {
            // Two approvals at the same moment: the other one was first.
            return Decision.Overtaken;
        }
    }

    public Task<Decision> RejectAsync(long id, Actor actor, string note, CancellationToken cancelled = default) => sessions.WriteAsync(
        async session =>
        {
            if (await ProposalTable.FindAsync(session, id).ConfigureAwait(false) is null) return Decision.Unknown;
            return await DecideAsync(session, id, ProposalState.Rejected, actor, note).ConfigureAwait(false) ? Decision.Taken : Decision.DecidedBefore;
        },
        cancelled);

    private static async Task<bool> DecideAsync(Session session, long id, ProposalState state, Actor actor, string note)
    {
        var changed = await session.ExecuteAsync(
            "update proposal set state = @state, decided_at = now_ms(), decided_by = @Name, note = @note where id = @id and state = 'pending'",
            new { id, state = ProposalTable.Word(state), actor.Name, note }).ConfigureAwait(false);
        if (changed == 0) return false;
        await AuditTable.AppendAsync(session, actor, ProposalTable.ActionOf(state), ProposalTable.SubjectOf(id), note).ConfigureAwait(false);
        return true;
    }
}
