using Scheduler.Store.Auditing;
using Scheduler.Store.Tests.Databases;

namespace Scheduler.Store.Tests;

/// <summary>A removed or altered row is found.</summary>
public sealed class AuditTests
{
    [Theory, ClassData(typeof(Kinds))]
    public async Task VerifyAsync_UntouchedChain_HasNoFault(StoreKind kind)
    {
        await using var test = await WrittenAsync(kind);

        var (rows, faults) = await test.Store.Audit.VerifyAsync();

        Assert.Equal(31, rows);
        Assert.Empty(faults);
        Assert.Equal(Enumerable.Range(1, 31).Select(seq => (long)seq), (await test.Store.Audit.ListAsync(0, 100)).Select(row => row.Seq));
    }

    public static TheoryData<StoreKind, string, long, AuditFaultKind> Tampering()
    {
        var data = new TheoryData<StoreKind, string, long, AuditFaultKind>();
        foreach (StoreKind kind in new Kinds().Select(one => one[0]).Cast<StoreKind>())
        {
            data.Add(kind, "update audit set actor = 'nobody' where seq = 7", 7, AuditFaultKind.Altered);
            data.Add(kind, "update audit set at = at + 1 where seq = 31", 31, AuditFaultKind.Altered);
            data.Add(kind, "delete from audit where seq = 9", 9, AuditFaultKind.Removed);
            data.Add(kind, "delete from audit where seq = 1", 1, AuditFaultKind.Removed);
            data.Add(kind, "delete from audit where seq > 28", 29, AuditFaultKind.Removed);
            data.Add(kind, "update audit_head set hash = 'x'", 31, AuditFaultKind.WrongEnd);
            data.Add(kind, "update audit_head set seq = 30", 30, AuditFaultKind.WrongEnd);
        }

        return data;
    }

    [Theory, MemberData(nameof(Tampering))]
    public async Task VerifyAsync_TamperedRow_IsNamed(StoreKind kind, string tampering, long seq, AuditFaultKind fault)
    {
        await using var test = await WrittenAsync(kind);
        await test.ExecuteAsync(tampering);

        var (_, faults) = await test.Store.Audit.VerifyAsync();

        Assert.Contains(new AuditFault(seq, fault), faults);
    }

    /// <summary>Somebody alters a row and gives it the hash of its new content: the next row does not fit.</summary>
    [Theory, ClassData(typeof(Kinds))]
    public async Task VerifyAsync_AlteredRowWithANewHash_BreaksTheChain(StoreKind kind)
    {
        await using var test = await WrittenAsync(kind);
        var row = (await test.Store.Audit.ListAsync(11, 1)).Single() with { Details = "other" };
        await test.ExecuteAsync($"update audit set details = 'other', hash = '{row.ExpectedHash}' where seq = 12");

        var (_, faults) = await test.Store.Audit.VerifyAsync();

        Assert.Equal(new AuditFault(13, AuditFaultKind.Unchained), Assert.Single(faults));
    }

    /// <summary>An end that was kept elsewhere is still in the chain after it has grown.</summary>
    [Theory, ClassData(typeof(Kinds))]
    public async Task VerifyAsync_ExpectedEnd_IsFoundInALongerChain(StoreKind kind)
    {
        await using var test = await WrittenAsync(kind);
        var (_, kept) = await test.Store.Audit.EndAsync();
        Assert.Empty((await test.Store.Audit.VerifyAsync(kept)).Faults);

        await test.Store.Audit.AppendAsync(TestStore.Tester, "export", "run 1", "");

        Assert.Empty((await test.Store.Audit.VerifyAsync(kept)).Faults);
    }

    /// <summary>Only the kept end tells of a chain that was cut off or written anew with care.</summary>
    [Theory, ClassData(typeof(Kinds))]
    public async Task VerifyAsync_ChainWrittenAnew_LacksTheExpectedEnd(StoreKind kind)
    {
        await using var test = await WrittenAsync(kind);
        var (_, kept) = await test.Store.Audit.EndAsync();
        var end = (await test.Store.Audit.ListAsync(28, 1)).Single();
        await test.ExecuteAsync($"delete from audit where seq > 29; update audit_head set seq = 29, hash = '{end.Hash}'");
        Assert.Empty((await test.Store.Audit.VerifyAsync()).Faults);
        Assert.Equal(new AuditFault(0, AuditFaultKind.ExpectedAbsent, kept), Assert.Single((await test.Store.Audit.VerifyAsync(kept)).Faults));

        // Nor is it there where a row only claims to have it.
        await test.ExecuteAsync($"update audit set hash = '{kept}' where seq = 29; update audit_head set hash = '{kept}'");
        Assert.Equal(
            [new AuditFault(29, AuditFaultKind.Altered), new AuditFault(0, AuditFaultKind.ExpectedAbsent, kept)], (await test.Store.Audit.VerifyAsync(kept)).Faults.ToArray());
    }

    private static async Task<TestStore> WrittenAsync(StoreKind kind)
    {
        var test = await TestStore.NewAsync(kind);
        await Task.WhenAll(Enumerable.Range(0, 30).Select(i => Task.Run(() => test.Store.Audit.AppendAsync(new Actor($"a{i}"), "export", $"run {i}", "报告;1:x"))));
        return test;
    }
}
