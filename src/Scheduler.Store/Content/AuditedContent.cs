using Scheduler.Store.Auditing;
using Scheduler.Store.Databases;

namespace Scheduler.Store.Content;

/// <summary>Whether the bytes of scenarios' files and of proposed plans have the hashes by which they are addressed. They are read one after the other. Other files of runs,
/// which no row of the audit names, are only held against their hashes when they are read.</summary>
internal sealed class AuditedContent : IAuditCheck
{
    private const long Page = 1_000;

    public Task FollowAsync(Session session, AuditRow row, ICollection<AuditFault> faults) => Task.CompletedTask;

    public async Task FinishAsync(Session session, ICollection<AuditFault> faults)
    {
        for (var after = ""; ;)
        {
            var page = await session.ListAsync<NamedContent>(
                """
                select min(name) as Name, hash as ContentHash from (
                  select scenario.scenario_id || '/' || name as name, content_hash as hash from scenario_file join scenario on scenario.hash = scenario_hash
                  union all select 'proposal ' || id, plan_hash from proposal) named
                where hash > @after group by hash order by hash limit @Page
                """,
                new { after, Page }).ConfigureAwait(false);
            foreach (var content in page)
            {
                var bytes = await session.FindAsync<byte[]>("select bytes from content where hash = @ContentHash", new { content.ContentHash }).ConfigureAwait(false);
                if (bytes is null || ContentHash.Of(bytes) != content.ContentHash)
                    faults.Add(new AuditFault(0, AuditFaultKind.ContentDamaged, $"{content.Name}, {content.ContentHash}"));
            }

            if (page.Count < Page) return;
            after = page[^1].ContentHash;
        }
    }
}
