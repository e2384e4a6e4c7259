using Scheduler.Store.Auditing;
using Scheduler.Store.Content;
using Scheduler.Store.Databases;

namespace Scheduler.Store.Proposals;

/// <summary>Whether proposals, decisions about them and plans in force are exactly those that the audit tells of. The bytes of plans are <see cref="AuditedContent"/>'s affair.</summary>
internal sealed class AuditedPlans : IAuditCheck
{
    private static readonly string Approved = ProposalTable.ActionOf(ProposalState.Approved);
    private static readonly string Rejected = ProposalTable.ActionOf(ProposalState.Rejected);

    private readonly AuditedNumbers numbers = new("plan_in_force", "number", AuditFaultKind.PlansUnaudited);

    /// <summary>Proposals that the audit tells of, and that are there.</summary>
    public long Proposals { get; private set; }

    public async Task FollowAsync(Session session, AuditRow row, ICollection<AuditFault> faults)
    {
        var made = ProposalMaking.Of(row);
        if ((made is null && row.Action != Approved && row.Action != Rejected) || ProposalTable.IdOf(row.Subject) is not { } id) return;
        if (await session.FindAsync<Proposal.Row>($"select {Proposal.Row.Columns} from proposal where id = @id", new { id }).ConfigureAwait(false) is not { } proposal)
        {
            faults.Add(new AuditFault(row.Seq, AuditFaultKind.ProposalMissing, First: id, Last: id));
            return;
        }

        if (made is not null)
        {
            Proposals++;
            var scenarioId = await session.FindAsync<string>("select scenario_id from scenario where hash = @ScenarioHash", new { proposal.ScenarioHash }).ConfigureAwait(false);
            if (proposal.RunId != made.RunId || proposal.ScenarioId != scenarioId || proposal.ScenarioHash != (made.ScenarioHash ?? proposal.ScenarioHash)
                || proposal.PlanHash != (made.PlanHash ?? proposal.PlanHash) || proposal.BaseNumber != (made.BaseNumber ?? proposal.BaseNumber))
            {
                faults.Add(new AuditFault(row.Seq, AuditFaultKind.ProposalAltered, First: id, Last: id));
            }

            return;
        }

        if (row.Action != $"proposal.{proposal.State}" || proposal.DecidedBy != row.Actor || proposal.Note != row.Details)
            faults.Add(new AuditFault(row.Seq, AuditFaultKind.ProposalAltered, First: id, Last: id));
        if (row.Action == Approved) await InForceAsync(session, row, proposal, faults).ConfigureAwait(false);
    }

    public async Task FinishAsync(Session session, ICollection<AuditFault> faults)
    {
        await numbers.FinishAsync(session, faults).ConfigureAwait(false);
        var unaudited = await session.ListAsync<long>(
            """
            select id from proposal where 'proposal ' || id in (
              select 'proposal ' || id from proposal except select subject from audit where action = @Made)
            or 'proposal ' || id in (
              select 'proposal ' || id from proposal where state <> 'pending' except select subject from audit where action in (@Approved, @Rejected))
            order by id
            """,
            new { Made = ProposalMaking.Action, Approved, Rejected }).ConfigureAwait(false);
        foreach (var id in unaudited) faults.Add(new AuditFault(0, AuditFaultKind.ProposalUnaudited, First: id, Last: id));
    }

    private async Task InForceAsync(Session session, AuditRow row, Proposal.Row proposal, ICollection<AuditFault> faults)
    {
        if (await session.FindAsync<PlanInForceRecord.Row>(
                $"select {PlanInForceRecord.Row.Columns} from plan_in_force where proposal_id = @Id", new { proposal.Id }).ConfigureAwait(false) is not { } plan)
        {
            faults.Add(new AuditFault(row.Seq, AuditFaultKind.PlanMissing, proposal.ScenarioId, proposal.Id, proposal.Id));
            return;
        }

        var follows = numbers.Tell(plan.ScenarioId, plan.Number, plan.Number);
        if (!follows || plan.Number != proposal.BaseNumber + 1 || plan.ScenarioId != proposal.ScenarioId || plan.ScenarioHash != proposal.ScenarioHash
            || plan.PlanHash != proposal.PlanHash || plan.ApprovedBy != row.Actor)
        {
            faults.Add(new AuditFault(row.Seq, AuditFaultKind.PlanAltered, plan.ScenarioId, plan.Number, plan.Number));
        }
    }
}
