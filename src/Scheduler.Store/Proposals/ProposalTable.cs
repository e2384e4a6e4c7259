using System.Globalization;
using Scheduler.Store.Auditing;
using Scheduler.Store.Databases;
using Scheduler.Store.Runs;

namespace Scheduler.Store.Proposals;

/// <summary>Makes and finds proposals inside somebody's transaction.</summary>
internal static class ProposalTable
{
    private const string Subject = "proposal ";

    /// <exception cref="ArgumentException">The run has no such file.</exception>
    public static async Task AddAsync(Session session, long runId, ProposedPlan proposed)
    {
        var made = await session.FindAsync<Proposal.Row>(
            $"""
            insert into proposal (run_id, scenario_id, scenario_hash, plan_hash, base_number, state, made_at)
            select run.id, @ScenarioId, run.scenario_hash, run_output.content_hash, @BaseNumber, 'pending', now_ms()
            from run join run_output on run_output.run_id = run.id and run_output.name = @File
            where run.id = @runId
            returning {Proposal.Row.Columns}
            """,
            new { proposed.ScenarioId, proposed.BaseNumber, proposed.File, runId }).ConfigureAwait(false)
            ?? throw new ArgumentException($"Run {runId} has no file {proposed.File}.", nameof(proposed));
        var making = new ProposalMaking(runId, made.ScenarioHash, made.PlanHash, made.BaseNumber);
        await AuditTable.AppendAsync(session, RunStore.Software, ProposalMaking.Action, SubjectOf(made.Id), making.Details).ConfigureAwait(false);
    }

    public static async Task<Proposal?> FindAsync(Session session, long id) =>
        (await session.FindAsync<Proposal.Row>($"select {Proposal.Row.Columns} from proposal where id = @id", new { id }).ConfigureAwait(false))?.Value;

    public static async Task<PlanInForceRecord?> CurrentAsync(Session session, string scenarioId) => (await session.FindAsync<PlanInForceRecord.Row>(
        $"select {PlanInForceRecord.Row.Columns} from plan_in_force where scenario_id = @scenarioId order by number desc limit 1",
        new { scenarioId }).ConfigureAwait(false))?.Value;

    /// <summary>What a decision is called in the audit.</summary>
    public static string ActionOf(ProposalState decision) => $"proposal.{Word(decision)}";

    /// <summary>What a proposal is called in the audit.</summary>
    public static string SubjectOf(long id) => string.Create(CultureInfo.InvariantCulture, $"{Subject}{id}");

    /// <summary>The proposal that the audit means; null where it means something else.</summary>
    public static long? IdOf(string subject) => subject.StartsWith(Subject, StringComparison.Ordinal)
        && long.TryParse(subject.AsSpan(Subject.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>As it stands in the database and in the audit.</summary>
    public static string Word(ProposalState state) => state switch
    {
        ProposalState.Pending => "pending",
        ProposalState.Approved => "approved",
        ProposalState.Rejected => "rejected",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
