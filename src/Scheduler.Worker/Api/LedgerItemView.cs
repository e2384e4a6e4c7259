using NodaTime.Text;
using Scheduler.Domain.Ledger;
using Scheduler.Worker.Texts;

namespace Scheduler.Worker.Api;

/// <summary>One line of an account, with what proves it.</summary>
/// <param name="Date">Date of the entry, of the first counted day of a stop, or of the period's first day.</param>
/// <param name="What">What it is, in the caller's language.</param>
/// <param name="Days">Days that it adds to the account; below zero where it takes away.</param>
/// <param name="Stop">The stop; null for the others.</param>
/// <param name="Entry">The entry; null for the others.</param>
/// <param name="CorrectedBy">The correction from which the days come; null where there is none.</param>
/// <param name="Reason">As written in the entry.</param>
/// <param name="Document">As printed.</param>
public sealed record LedgerItemView(string Date, string What, decimal Days, string? Stop, int? Entry, int? CorrectedBy, string Reason, string Document)
{
    internal static LedgerItemView Of(LedgerItem item) => new(
        LocalDatePattern.Iso.Format(item.Date), LedgerText.Of(item.Kind).Spoken(), item.Amount.Days, item.StopId, item.Seq, item.CorrectedBy, item.Reason, item.Document);
}
