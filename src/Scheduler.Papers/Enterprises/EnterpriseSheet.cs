using System.Globalization;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Papers.Office.Documents;

namespace Scheduler.Papers.Enterprises;

/// <summary>One firm's part of the plan (一企一方案): its lines, what each owes and why, when it stops, and what else it has to do. No other firm's data.</summary>
internal static class EnterpriseSheet
{
    // Rules that ask something of a line by itself. Those that tie lines together, such as caps and limits on capacity off, speak of others too.
    private static readonly HashSet<Type> DutyKinds = [typeof(BlockLength), typeof(HeatUpRule), typeof(AlertActions), typeof(AlertCredit), typeof(FixedOrder)];

    /// <summary>One document for each firm with planned lines, in the scenario's order.</summary>
    public static IEnumerable<PaperFile> All(PaperInput input) =>
        from firm in input.Scenario.OperatingLines.GroupBy(line => line.CompanyId)
        select new PaperFile($"enterprise/{firm.Key}.docx", Bytes(input, firm.Key, [.. firm]));

    private static byte[] Bytes(PaperInput input, string company, IReadOnlyList<ClinkerLine> lines)
    {
        var scenario = input.Scenario;
        var mark = DraftMark.Of(scenario);
        var title = PapersText.Say("Enterprise.Title", company, PaperTitle.YearsOf(scenario.Horizon));
        var document = new Document(title, mark.Long).Add(ParagraphLook.Title, title);
        if (mark.Long.Length > 0) document.Add(ParagraphLook.Mark, mark.Long);
        document.Add(ParagraphLook.Heading, PapersText.Say("Enterprise.Lines"));
        AddLines(document, input, lines);
        document.Add(ParagraphLook.Heading, PapersText.Say("Enterprise.Stops"));
        AddStops(document, input, lines);
        document.Add(ParagraphLook.Heading, PapersText.Say("Enterprise.Due"));
        foreach (var line in lines) AddDue(document, input, line);
        document.Add(ParagraphLook.Heading, PapersText.Say("Enterprise.Duties"));
        AddDuties(document, scenario, lines);
        document.Add(ParagraphLook.Heading, PapersText.Say("Enterprise.Contacts"));
        AddContacts(document);
        return document
            .Add(ParagraphLook.Note, PapersText.Say("Enterprise.Names"))
            .Add(ParagraphLook.Signature, PapersText.Say("Signature.Firm"))
            .Add(ParagraphLook.Signature, PapersText.Say("Signature.Date"))
            .Bytes();
    }

    private static void AddLines(Document document, PaperInput input, IReadOnlyList<ClinkerLine> lines)
    {
        var scenario = input.Scenario;
        document.Add(
            [TableColumn.Of("Line", 22), TableColumn.Of("City", 24), TableColumn.Of("County", 24), TableColumn.Of("Capacity", 20), TableColumn.Of("Grade", 18), TableColumn.Of("Class", 24), TableColumn.Of("DueDays", 12), TableColumn.Of("StopDays", 12)],
            lines.Select(line =>
            {
                var first = scenario.VersionsOf(line)[0].Line;
                return TableRow.Of(
                    line.Id,
                    scenario.CityOf(line).Name.Zh,
                    line.County,
                    Number(line.TonnesPerDay),
                    LineText.Of(first.Grade).Zh,
                    first.SpecialClass == SpecialClass.None ? Wording.Dash : LineText.Of(first.SpecialClass).Zh,
                    Number(input.Figures.Lines.Single(figures => figures.LineId == line.Id).Due.DueDays),
                    Number(input.StopsOf(line).Count));
            }));
    }

    private static void AddStops(Document document, PaperInput input, IReadOnlyList<ClinkerLine> lines) => document.Add(
        [TableColumn.Of("Line", 30), TableColumn.Of("Sequence", 22), TableColumn.Of("FirstDay", 40), TableColumn.Of("LastDay", 40), TableColumn.Of("Days", 24)],
        from line in lines
        from row in Stops(input, line)
        select row);

    private static IEnumerable<TableRow> Stops(PaperInput input, ClinkerLine line)
    {
        var stops = input.StopsOf(line);
        foreach (var (number, days) in stops.Intervals.Index())
            yield return TableRow.Of(line.Id, PapersText.Say("Enterprise.Sequence", number + 1), Wording.Date(days.Start), Wording.Date(days.End), Number(days.Length));
        yield return stops.IsEmpty
            ? TableRow.Of(line.Id, Wording.Dash, Wording.Dash, Wording.Dash, Number(0))
            : TableRow.Subtotal(line.Id, PapersText.Say("Table.Sum"), "", "", Number(stops.Count));
    }

    private static void AddDue(Document document, PaperInput input, ClinkerLine line)
    {
        var due = input.Figures.Lines.Single(figures => figures.LineId == line.Id).Due;
        document.Add(ParagraphLook.Note, PapersText.Say(due.OneBlock ? "Enterprise.Due.OneBlock" : "Enterprise.Due.Line", line.Id, due.DueDays));
        if (due.Windows.IsEmpty) return;
        document.Add(
            [TableColumn.Of("Window", 34) with { IsText = true }, TableColumn.Of("Addend", 14), TableColumn.Of("Why", 58) with { IsText = true }, TableColumn.Of("Basis", 50) with { IsText = true }],
            from window in due.Windows
            from row in
            (TableRow[])
            [
                .. window.Items.Select(item => TableRow.Of(window.Window.Name.Zh, Wording.Signed(item.Days), item.Reason.Zh, Basis(input.Scenario, item.RuleId))),
                TableRow.Subtotal(window.Window.Name.Zh, Number(window.Days), PapersText.Say("Table.Sum"), ""),
            ]
            select row);
    }

    private static void AddDuties(Document document, Scenario scenario, IReadOnlyList<ClinkerLine> lines)
    {
        var rules = scenario.Rules
            .Where(rule => DutyKinds.Contains(rule.GetType()) && rule is not FixedOrder { IsReport: true })
            .Select(rule => (Rule: rule, Lines: lines.Where(line => !scenario.BoundDays(rule, line).IsEmpty).Select(line => line.Id).ToList()))
            .Where(entry => entry.Lines.Count > 0)
            .ToList();
        if (rules.Count == 0) document.Add(ParagraphLook.Body, PapersText.Say("Enterprise.NoDuties"));
        foreach (var (rule, bound) in rules)
            document.Add(ParagraphLook.Body, PapersText.Say("Enterprise.Duty", rule.Sentence, string.Join(PapersText.Say("Comma"), bound), Basis(scenario, rule.Id)));

        var actions = rules.Select(entry => entry.Rule).OfType<AlertActions>().ToList();
        if (actions.Count > 0) AddActions(document, scenario, lines, actions);
        AddBulletins(document, scenario, lines);
        document.Add(ParagraphLook.Body, PapersText.Say("Enterprise.Alerts"));
    }

    /// <summary>What each line must do at each level, as it is on the first day on which the rule binds it.</summary>
    private static void AddActions(Document document, Scenario scenario, IReadOnlyList<ClinkerLine> lines, IReadOnlyList<AlertActions> rules)
    {
        var levels = Enum.GetValues<AlertLevel>();
        document.Add(
            [TableColumn.Of("Line", 30), .. levels.Select(level => new TableColumn(AlertText.Of(level).Zh, 42))],
            from rule in rules
            from line in lines
            let bound = scenario.BoundDays(rule, line)
            where !bound.IsEmpty
            let then = scenario.VersionsOf(line).First(version => version.Days.Contains(bound.Intervals[0].Start)).Line
            select TableRow.Of([line.Id, .. levels.Select(level => AlertText.Of(rule.ActionOf(then, scenario.CityOf(line), level)).Zh)]));
    }

    private static void AddBulletins(Document document, Scenario scenario, IReadOnlyList<ClinkerLine> lines)
    {
        var cities = lines.Select(line => line.CityId).Distinct().ToList();
        foreach (var alert in scenario.Alerts.Where(alert => alert.HasMandatoryCuts && cities.Any(city => alert.Cities.Contains(city))))
        {
            document.Add(ParagraphLook.Body, PapersText.Say(
                "Enterprise.Bulletin",
                string.Join(PapersText.Say("Comma"), scenario.Cities.Where(city => cities.Contains(city.Id) && alert.Cities.Contains(city.Id)).Select(city => city.Name.Zh)),
                AlertText.WithResponse(alert.Level),
                ChinaTime.Show(alert.Starts),
                ChinaTime.Show(alert.Ends),
                alert.Issuer,
                alert.Document));
        }
    }

    private static void AddContacts(Document document) => document.Add(
        [TableColumn.Of("Role", 44), TableColumn.Of("Person", 36), TableColumn.Of("Telephone", 40), TableColumn.Of("Note", 36)],
        new[] { "Firm", "Industry", "Environment" }.Select(key => TableRow.Of(PapersText.Say($"Contact.{key}"), "", "", "")));

    private static string Basis(Scenario scenario, string ruleId)
    {
        var source = scenario.Rules.First(rule => rule.Id == ruleId).Source;
        var notice = source.Article.Length == 0 ? source.Notice : $"{source.Notice}　{source.Article}";
        return PapersText.Say(source.Assumed ? "Basis.Assumed" : "Basis", source.Issuer, notice);
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
