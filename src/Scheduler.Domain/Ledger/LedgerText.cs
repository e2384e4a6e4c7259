using Scheduler.Domain.Counting;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Ledger;

/// <summary>Texts of the book.</summary>
public static class LedgerText
{
    public static TextCatalog Catalog { get; } = new("Scheduler.Domain.Ledger.LedgerText", typeof(LedgerText).Assembly);

    public static LocalizedText Of(StopReason reason) => Catalog.Format($"Reason.{reason}");

    public static LocalizedText Of(LedgerItemKind kind) => Catalog.Format($"Item.{kind}");

    public static LocalizedText Of(LedgerPeriodState state) => Catalog.Format($"State.{state}");

    public static LocalizedText Of(AllotmentKind kind) => Catalog.Format($"Allotment.{kind}");

    public static LocalizedText Of(CountMode mode) => Catalog.Format($"CountMode.{mode}");
}
