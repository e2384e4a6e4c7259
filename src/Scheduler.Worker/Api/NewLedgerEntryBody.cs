namespace Scheduler.Worker.Api;

/// <summary>An entry for a book, with the words of <c>ledger.csv</c> (docs/format.md). Its number comes from the book.</summary>
public sealed record NewLedgerEntryBody
{
    /// <summary>Day from which it holds, ISO; of an offset the day of the application.</summary>
    public string? Date { get; init; }

    /// <summary>Id of a line.</summary>
    public string? Line { get; init; }

    /// <summary>Id of the period whose account it changes.</summary>
    public string? Period { get; init; }

    /// <summary>opening-debt, opening-credit, offset, carry, waiver or correction.</summary>
    public string? Kind { get; init; }

    /// <summary>Days in steps of 0.5; of a correction the days that the entry should have had, 0 to cancel it.</summary>
    public decimal? Days { get; init; }

    /// <summary>Of an offset or a carry: id of the later period.</summary>
    public string? ToPeriod { get; init; }

    /// <summary>Of a correction: number of the entry that it puts right, which is in the book already.</summary>
    public int? Corrects { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>What proves it.</summary>
    public string? Document { get; init; }
}
