using System.Text;
using NodaTime;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Ledger;
using Scheduler.Files.Plans;

namespace Scheduler.Files.Tests.Plans;

public sealed class LedgerEntriesCsvTests
{
    private static readonly LedgerEntry Awkward = new(
        7, new LocalDate(2026, 10, 20), "L1", "q3", LedgerEntryKind.Offset, new HalfDays(3), "q4", null, "申请, \"冲抵\"", "=1+1；甲,乙", "示例厅");

    [Fact]
    public void CellsOf_ARow_AreWhatWasWritten() => Assert.Equal(
        ["7", "2026-10-20", "L1", "q3", "offset", "1.5", "q4", "", "申请, \"冲抵\"", "=1+1；甲,乙", "示例厅"], LedgerEntriesCsv.CellsOf(LedgerEntriesCsv.Row(Awkward)).AsEnumerable());

    [Fact]
    public void CellsOf_TooFew_AreRefused() => Assert.Throws<InvalidDataException>(() => LedgerEntriesCsv.CellsOf("1,2026-10-20,L1"));

    [Fact]
    public void BytesOfRows_OfRowsOneByOne_AreThoseOfTheEntries()
    {
        var correction = Awkward with { Seq = 8, Kind = LedgerEntryKind.Correction, Days = HalfDays.Zero, ToPeriodId = null, Corrects = 7, ApprovedBy = "" };

        var bytes = LedgerEntriesCsv.BytesOfRows([LedgerEntriesCsv.Row(Awkward), LedgerEntriesCsv.Row(correction)]);

        Assert.Equal(LedgerEntriesCsv.Bytes([Awkward, correction]), bytes);
        Assert.EndsWith("\n8,2026-10-20,L1,q3,correction,0,,7,\"申请, \"\"冲抵\"\"\",\"=1+1；甲,乙\",\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }
}
