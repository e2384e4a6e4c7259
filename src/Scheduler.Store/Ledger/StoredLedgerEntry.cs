using NodaTime;
using Scheduler.Store.Databases;

namespace Scheduler.Store.Ledger;

/// <summary>An entry of a book. It is never changed: a wrong one is put right by another behind it.</summary>
/// <param name="Seq">Entries of a book are counted from 1 without a gap.</param>
/// <param name="Row">The row of <c>ledger.csv</c>, without the end of the line.</param>
/// <param name="ApplicationId">The application by whose approval it came in; null for the others.</param>
/// <param name="EnteredAt">When.</param>
/// <param name="EnteredBy">By whom; of an application who approved it.</param>
public sealed record StoredLedgerEntry(long Seq, string Row, long? ApplicationId, Instant EnteredAt, string EnteredBy)
{
    internal sealed class TableRow
    {
        public const string Columns = "seq as Seq, row_text as Text, application_id as ApplicationId, entered_at as EnteredAt, entered_by as EnteredBy";

        public long Seq { get; init; }

        public string Text { get; init; } = "";

        public long? ApplicationId { get; init; }

        public long EnteredAt { get; init; }

        public string EnteredBy { get; init; } = "";

        public StoredLedgerEntry Value => new(Seq, Text, ApplicationId, Moment.Of(EnteredAt), EnteredBy);
    }
}
