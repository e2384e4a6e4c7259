using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Ledger;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Reports;

namespace Scheduler.Cli.Output;

/// <summary>The book on the console: the accounts as a table, then every line of each, then what pays nothing, then numbers that differ.</summary>
internal sealed class LedgerPage(Shell shell, Scenario scenario, LedgerTerms terms, LedgerStatement statement)
{
    public void Write()
    {
        shell.Out.Line(ScenarioTitle.Of(shell, scenario));
        shell.Out.Line(shell.Say(
            "Ledger.AsOf",
            statement.AsOf,
            LedgerText.Of(terms.CountMode),
            shell.Say(terms.Settlement == LedgerSettlement.Month ? "Ledger.SettledByMonth" : "Ledger.SettledByPeriod")));
        shell.Out.Line(shell.Say("Ledger.Terms", terms.Source.Issuer, terms.Source.Notice, terms.Source.Article));
        WriteTable();
        foreach (var account in statement.Accounts.Where(account => !account.Items.IsEmpty)) WriteAccount(account);
        WriteUncounted();
        WritePrints();
    }

    private void WriteTable()
    {
        var table = ConsoleTable.Of(
            shell, "Ledger.Line", "Ledger.Period", "Ledger.State", "Ledger.Due#", "Ledger.Done#", "Ledger.OffsetIn#", "Ledger.OffsetOut#",
            "Ledger.Owed#", "Ledger.Overdue#", "Ledger.Credit#", "Ledger.Expired#", "Ledger.Expires");
        foreach (var account in statement.Accounts)
        {
            table.Row(
                account.LineId,
                account.Period.Name.In(shell.Language),
                LedgerText.Of(account.State).In(shell.Language),
                account.HasDue ? account.Due.ToString() : Show.Dash,
                account.Done.ToString(),
                account.OffsetIn.ToString(),
                account.OffsetOut.ToString(),
                account.Owed.ToString(),
                account.Overdue.ToString(),
                account.Credit.ToString(),
                account.Expired.ToString(),
                account.CreditEnds is { } end ? Show.Date(end) : Show.Dash);
        }

        shell.Out.Write(table);
        shell.Out.Line(shell.Say(
            "Ledger.Total",
            statement.Accounts.Length,
            statement.Accounts.Sum(account => account.Due),
            statement.Accounts.Sum(account => account.Done),
            statement.Accounts.Sum(account => account.Owed),
            statement.Accounts.Sum(account => account.Credit)));
    }

    private void WriteAccount(LedgerAccount account)
    {
        shell.Out.Line();
        shell.Out.Line(shell.Say("Ledger.Account", account.LineId, account.Period.Name));
        foreach (var item in account.Items) WriteItem(item);
        foreach (var step in account.Steps)
        {
            if (step.Month is { } month && step.Days.Intervals[0].Start <= statement.AsOf)
                shell.Out.Line(shell.Say("Ledger.Month", month.ToString("uuuu-MM", null), step.Due, step.Paid, step.Debt, step.Surplus));
        }
    }

    private void WriteItem(LedgerItem item)
    {
        var (date, amount, kind) = (Show.Date(item.Date), Signed(item.Amount), LedgerText.Of(item.Kind));
        if (item.StopId is { } stopId)
        {
            var stop = scenario.RecordedStops.First(stop => stop.Id == stopId);
            shell.Out.Line(shell.Say("Ledger.Stop.Item", date, amount, kind, stopId, LedgerText.Of(stop.Reason), item.Document));
            return;
        }

        if (item.Seq is not { } seq)
        {
            shell.Out.Line(shell.Say("Ledger.Due.Item", date, amount, kind, item.Document));
            return;
        }

        shell.Out.Line(item.CorrectedBy is { } correction
            ? shell.Say("Ledger.Corrected.Item", date, amount, kind, seq, item.Reason, item.Document, correction)
            : shell.Say("Ledger.Entry.Item", date, amount, kind, seq, item.Reason, item.Document));
        WriteApproval(EntryOf(seq));
        if (item.CorrectedBy is not { } last) return;
        var why = EntryOf(last);
        shell.Out.Line(shell.Say("Ledger.Correction", last, Show.Date(why.Date), why.Reason, why.Document));
        WriteApproval(why);
    }

    private LedgerEntry EntryOf(int seq) => scenario.LedgerEntries.First(entry => entry.Seq == seq);

    private void WriteApproval(LedgerEntry entry)
    {
        if (entry.ApprovedBy.Length > 0) shell.Out.Line(shell.Say("Ledger.Approved", entry.ApprovedBy));
    }

    private void WriteUncounted()
    {
        var uncounted = statement.Allotments.Where(allotment => allotment.Kind != AllotmentKind.Account)
            .GroupBy(allotment => (allotment.Stop, allotment.Kind)).ToList();
        if (uncounted.Count == 0) return;
        shell.Out.Line();
        shell.Out.Line(shell.Say("Ledger.Uncounted"));
        foreach (var group in uncounted)
        {
            shell.Out.Line(shell.Say(
                "Ledger.Uncounted.Item",
                group.Key.Stop.LineId,
                group.Key.Stop.Id,
                group.Sum(allotment => allotment.Day.Amount),
                LedgerText.Of(group.Key.Kind),
                LedgerText.Of(group.Key.Stop.Reason),
                group.Key.Stop.Document));
        }
    }

    private void WritePrints()
    {
        var different = statement.Prints.Where(print => print.Count.Differs).ToList();
        if (different.Count == 0) return;
        shell.Out.Line();
        shell.Out.Line(shell.Say("Ledger.Prints"));
        foreach (var (stop, count) in different)
            shell.Out.Line(shell.Say("Ledger.Prints.Item", stop.LineId, stop.Id, count.Printed, count.Computed, stop.Document));
    }

    private static string Signed(HalfDays amount) => amount > HalfDays.Zero ? $"+{amount}" : $"{amount}".Replace('-', '\u2212');
}
