using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Reports;

namespace Scheduler.Cli.Alerts;

/// <summary>The order list on the console.</summary>
internal sealed class AlertPage(Shell shell, Scenario scenario)
{
    public void Write(AlertOrderList list)
    {
        shell.Out.Line(ScenarioTitle.Of(shell, scenario));
        WriteBulletins();
        if (scenario.Alerts.IsEmpty) return;
        WriteOrders(list);
        WriteChanges(list);
        WriteEntries(list);
        WriteNotes(list);
    }

    private void WriteBulletins()
    {
        shell.Out.Line(shell.Say(scenario.Alerts.IsEmpty ? "Alert.None" : "Alert.Bulletins", scenario.Alerts.Length));
        foreach (var alert in scenario.Alerts)
        {
            shell.Out.Line(shell.Say(
                alert.Replaces is null ? "Alert.Bulletin" : "Alert.Bulletin.Replaces",
                alert.Id,
                AlertText.WithResponse(alert.Level),
                AlertText.Of(alert.Pollutant),
                Cities(alert),
                ChinaTime.Show(alert.Starts),
                ChinaTime.Show(alert.Ends),
                alert.Issuer,
                alert.Document,
                alert.Replaces ?? ""));
        }
    }

    private void WriteOrders(AlertOrderList list)
    {
        shell.Out.Line();
        shell.Out.Line(shell.Say(list.Orders.IsEmpty ? "Alert.NoOrders" : "Alert.Orders", list.Orders.Length));
        foreach (var line in list.Orders.GroupBy(order => order.Line.Id))
        {
            var first = line.First();
            shell.Out.Line(shell.Say("Alert.Line", first.Line.Id, scenario.CityOf(first.Line).Name, first.Line.CompanyId, LineText.Of(first.Line.Grade)));
            foreach (var order in line)
            {
                shell.Out.Line(shell.Say("Alert.Order", Asked(order), Days(order), Basis(order.Basis), order.Span.Alert.Id));
            }
        }
    }

    private void WriteChanges(AlertOrderList list)
    {
        if (list.Changes.IsEmpty) return;
        shell.Out.Line();
        shell.Out.Line(shell.Say("Alert.Changes"));
        foreach (var change in list.Changes)
            shell.Out.Line(shell.Say("Alert.Change", change.LineId, change.Bulletin.Id, change.Bulletin.Document, Several(change.Before), Several(change.After)));
    }

    private void WriteEntries(AlertOrderList list)
    {
        if (list.Entries.IsEmpty) return;
        shell.Out.Line();
        shell.Out.Line(shell.Say("Alert.Entries"));
        foreach (var entry in list.Entries)
        {
            shell.Out.Line(shell.Say(
                entry.Credit.CreditPeriod is null ? "Alert.Entry" : "Alert.Entry.To",
                entry.LineId,
                entry.Credit.Window.Name,
                HalfDays(entry.HalfDays),
                AlertText.Of(entry.Credit.Mode),
                string.Join(shell.Say("Alert.Comma"), entry.Documents.Select(alert => alert.Document).Distinct()),
                entry.Credit.Id,
                entry.Credit.CreditPeriod ?? ""));
        }
    }

    private void WriteNotes(AlertOrderList list)
    {
        var notes = list.WithoutCuts.Select(alert => shell.Say("Alert.Note.NoCuts", alert.Id, AlertText.Of(alert.Pollutant))).ToList();
        if (list.Orders.Any(order => order.LinesOff is not null)) notes.Add(shell.Say("Alert.Note.Share"));
        if (list.Orders.Any(order => order.Action.Stops && order.Credits.IsEmpty)) notes.Add(shell.Say("Alert.Note.NoCredit"));
        if (notes.Count == 0) return;
        shell.Out.Line();
        foreach (var note in notes) shell.Out.Line(note);
    }

    private string Cities(PollutionAlert alert) => string.Join(
        shell.Say("Alert.Comma"), alert.Cities.Select(id => scenario.Cities.First(city => city.Id == id).Name.In(shell.Language)));

    private string Several(IReadOnlyCollection<AlertOrder> orders) =>
        orders.Count == 0 ? shell.Say("Alert.Nothing") : string.Join(shell.Say("Alert.Semicolon"), orders.Select(Asked));

    /// <summary>Span, level and action of an order.</summary>
    private string Asked(AlertOrder order) => shell.Say(
        "Alert.Asked",
        ChinaTime.Show(order.Span.Start),
        ChinaTime.Show(order.Span.End),
        Show.Decimal(order.Span.Minutes / 60.0),
        AlertText.WithResponse(order.Span.Level),
        Action(order));

    private string Action(AlertOrder order)
    {
        var action = order switch
        {
            { Exempt: true } => shell.Say("Alert.Exempt"),
            { LinesOff: { } off, LinesOfPlant: { } lines } => shell.Say("Alert.Share", AlertText.Of(order.Action), off, lines),
            _ => AlertText.Of(order.Action).In(shell.Language),
        };
        return order.Action.Transport == TransportBan.None ? action : action + shell.Say("Alert.Comma") + AlertText.Of(order.Action.Transport).In(shell.Language);
    }

    private string Days(AlertOrder order)
    {
        if (!order.Action.Stops) return shell.Say("Alert.Days.None");
        var credits = order.Credits.Select(credit => shell.Say("Alert.Days.Credit", AlertText.Of(credit.Mode), credit.Window.Name)).ToList();
        return shell.Say("Alert.Days", order.Days.Count, credits.Count == 0 ? shell.Say("Alert.Days.Unsaid") : string.Join(shell.Say("Alert.Comma"), credits));
    }

    private string Basis(Rule rule) => $"{rule.Id}: {string.Join(' ', new[] { rule.Source.Notice, rule.Source.Article }.Where(part => part.Length > 0))}";

    private LocalizedText HalfDays(int halfDays) => CliText.Catalog.Format("Alert.HalfDays", Show.Tenths(halfDays * 5), halfDays);
}
