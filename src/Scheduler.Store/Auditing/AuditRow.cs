using System.Globalization;
using System.Text;
using NodaTime;
using Scheduler.Store.Content;

namespace Scheduler.Store.Auditing;

/// <summary>One thing that somebody did.</summary>
/// <param name="Seq">Counted from 1 without a gap.</param>
/// <param name="At">When, by the database's clock.</param>
/// <param name="Actor">Who.</param>
/// <param name="Action">What, such as "proposal.approved".</param>
/// <param name="Subject">To what, such as "proposal 7".</param>
/// <param name="Details">More, for people.</param>
/// <param name="PreviousHash">Hash of the row before; empty for the first.</param>
/// <param name="Hash">Over all other fields.</param>
public sealed record AuditRow(long Seq, Instant At, string Actor, string Action, string Subject, string Details, string PreviousHash, string Hash)
{
    /// <summary>What the hash must be. Each field goes in with its length, so that nothing can move from one to the next.</summary>
    public string ExpectedHash
    {
        get
        {
            var text = new StringBuilder();
            foreach (var part in new[] { Text(Seq), Text(At.ToUnixTimeMilliseconds()), Actor, Action, Subject, Details, PreviousHash })
                text.Append(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(part)}:{part};");
            return ContentHash.Of(Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
